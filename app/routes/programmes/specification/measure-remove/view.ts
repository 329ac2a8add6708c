import { counted } from '../../../../domain/specification/apply-change.ts';
import { leaningOn } from '../../../../domain/specification/measure-family.ts';
import { listWords } from '../../../../domain/text/list-words.ts';
import type { SpecificationFacts } from '../../../../operations/specification/show-specification.ts';
import type { DraftPage } from '../draft-page.ts';
import { parseMeasureRemoval } from './form.ts';

/** Asks before a measure is taken out, and says what goes with it. */
export function describeMeasureRemoval({ draft }: SpecificationFacts, key: string): DraftPage {
	const { measures, kpis } = draft.specification;
	const measure = measures.find((each) => each.key === key);
	const name = `“${measure?.label ?? key}”`;
	const gone = leaningOn(key, measures);
	const others = measures
		.filter((each) => each.key !== key && gone.has(each.key))
		.map(({ label }) => `“${label}”`);
	const fallen = kpis
		.filter((kpi) => counted(kpi).some((each) => gone.has(each)))
		.map(({ name }) => `“${name}”`);
	return {
		title: `Are you sure you want to remove ${name}?`,
		saved: `${name} has been removed`,
		intro: ['Returns under this version will not ask it. What was reported under earlier versions stays.'],
		inset: [
			...(others.length === 0
				? []
				: [`These go with it, because they are a part of it or no more than it: ${listWords(others)}.`]),
			...(fallen.length === 0 ? [] : [`These KPIs go with it, because they count it: ${listWords(fallen)}.`]),
		],
		questions: [],
		stored: {},
		isGone: measure === undefined,
		parse: (typed) => parseMeasureRemoval(typed, key),
		button: { text: 'Remove this measure', isWarning: true },
	};
}
