import { listWords } from '../text/list-words.ts';
import type { RollUpRefusal } from './kpi-value.ts';
import { missingReasonWords } from './missing-reason-words.ts';

/** Why figures are not added up, for the page that would have shown their sum. */
export function refusalSentence(
	refusal: RollUpRefusal,
	labels: { readonly measures: ReadonlyMap<string, string>; readonly periods: ReadonlyMap<number, string> },
): string {
	const measure = (key: string): string => labels.measures.get(key) ?? key;
	switch (refusal.code) {
		case 'definitions-differ':
			return 'The definition changed between these quarters, so their figures cannot be added together.';
		case 'not-defined':
			return refusal.periods.length === 0
				? 'There is nothing to add up yet.'
				: `This was ${missingReasonWords({ code: 'not-asked' })} in ${listWords(refusal.periods.map((period) => labels.periods.get(period) ?? `contract quarter ${period}`))}.`;
		case 'stock-over-time':
			return `“${measure(refusal.measure)}” is counted on a single day, so it cannot be added over time.`;
		case 'ratio-added':
			return `“${measure(refusal.measure)}” is a middle value, so the values of several returns cannot be added.`;
	}
}
