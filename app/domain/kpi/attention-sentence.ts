import type { Period } from '../calendar/period.ts';
import { writeDay } from '../calendar/write-date.ts';
import type { KpiDefinition } from '../specification/specification.ts';
import type { Attention } from './needs-attention.ts';

/** Why a KPI calls for attention, and as at when, as part of a sentence: "as at 30 June 2026, the result to date is below the target". */
export function attentionSentence(
	{ why, asAt }: Attention,
	direction: KpiDefinition['direction'],
	periods: readonly Pick<Period, 'number' | 'endsOn'>[],
): string {
	const day = periods.find(({ number }) => number === asAt)?.endsOn;
	const when = day === undefined ? '' : `as at ${writeDay(day)}, `;
	const side = direction === 'at-least' ? 'below' : 'above';
	return why === 'cumulative-below-target'
		? `${when}the result to date is ${side} the target`
		: `${when}the two latest results that can be judged are both ${side} the target`;
}
