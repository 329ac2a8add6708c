import { isOwn } from '../../../../domain/specification/is-own.ts';
import { familyOf } from '../../../../domain/specification/measure-family.ts';
import type { Frequency } from '../../../../domain/specification/specification.ts';
import { listWords } from '../../../../domain/text/list-words.ts';
import type { SpecificationFacts } from '../../../../operations/specification/show-specification.ts';
import type { DraftPage } from '../draft-page.ts';
import { BY_AREA_QUESTION } from '../own-questions.ts';
import { FREQUENCY_WORDS, versionPath } from '../specification-words.ts';
import { parseMeasure } from './form.ts';
import { ownMeasure } from './own-measure.ts';

/** How often a measure is asked, whether by area, and what counts; null where the draft does not ask it. */
export function describeMeasure(
	{ programme, version, draft }: SpecificationFacts,
	key: string,
): DraftPage | null {
	const { measures } = draft.specification;
	const measure = measures.find((each) => each.key === key);
	if (measure === undefined) return null;
	const own = isOwn(measure) ? ownMeasure(measure, draft) : null;
	const family = familyOf(key, measures);
	const relatives = measures
		.filter((each) => each.key !== key && family.has(each.key))
		.map(({ label }) => `“${label}”`);
	const frequencies = (Object.keys(FREQUENCY_WORDS) as Frequency[]).filter(
		(frequency) => measure.kind !== 'cohort' || frequency === 'quarterly',
	);
	return {
		title: measure.label,
		saved: `“${measure.label}” has been saved`,
		questions: [
			...(own === null ? [] : own.before),
			{
				kind: 'one-of',
				name: 'frequency',
				label: 'How often is it asked?',
				hint:
					relatives.length === 0
						? 'Half-years end in September and March, years in March.'
						: `The same then applies to what belongs with it: ${listWords(relatives)}.`,
				choices: frequencies.map((value) => ({ value, text: FREQUENCY_WORDS[value] })),
			},
			BY_AREA_QUESTION,
			{
				kind: 'long-text',
				name: 'hint',
				label: 'What counts and what does not',
				hint: 'Providers read this beside the box.',
				rows: 3,
			},
			...(own === null ? [] : own.after),
		],
		stored: {
			frequency: [measure.frequency],
			byArea: measure.byArea ? ['yes'] : [],
			hint: [measure.hint],
			...own?.stored,
		},
		parse: (typed) => {
			if (own !== null) return own.parse(typed);
			const parsed = parseMeasure(typed);
			return parsed.ok ? { ok: true, command: { type: 'change-measure', key, ...parsed.command } } : parsed;
		},
		links: [
			{
				href: `${versionPath(programme.slug, version.number)}/measures/${key}/remove`,
				text: 'Remove this measure',
			},
		],
	};
}
