import type { BoxValues, Question } from '../../../../components/layout/question.ts';
import { definitionProblems } from '../../../../domain/specification/definition-problems.ts';
import type { Measure } from '../../../../domain/specification/specification.ts';
import type { SpecificationDraft } from '../../../../domain/specification/specification-draft.ts';
import { definitionError } from '../definition-words.ts';
import type { DraftPage } from '../draft-page.ts';
import { LABEL_QUESTION, partsQuestions, SECTION_QUESTION } from '../own-questions.ts';
import { parseOwn } from './form.ts';

/** What can be changed besides of a measure that the programme defined itself. */
export function ownMeasure(
	measure: Measure,
	{ specification: { measures }, earlier }: SpecificationDraft,
): {
	readonly before: readonly Question[];
	readonly after: readonly Question[];
	readonly stored: BoxValues;
	readonly parse: DraftPage['parse'];
} {
	const { key, label, section, partOf, kind, unit } = measure;
	const was = earlier.flatMap((version) => version.measures).find((each) => each.key === key);
	const parts = measures.filter((each) => each.partOf === key);
	const hasParts = partOf === null && kind !== 'ratio' && unit !== 'pence';
	return {
		before: [LABEL_QUESTION, ...(section === 'money' || partOf !== null ? [] : [SECTION_QUESTION])],
		after: [
			...(hasParts
				? partsQuestions(
						parts.length === 0 ? 'What is it made up of? (optional)' : 'Add more parts (optional)',
					)
				: []),
			...(was === undefined || partOf !== null
				? []
				: [
						{
							kind: 'tick' as const,
							name: 'countsAnew',
							label: 'It counts something else than in earlier versions',
							hint: 'Then its figures are not added to earlier ones, and pages say so. Leave it unticked where only the words are better.',
						},
					]),
		],
		stored: {
			label: [label],
			section: [section],
			breakdown: [parts[0]?.breakdown ?? ''],
			countsAnew: was !== undefined && measure.definitionVersion > was.definitionVersion ? ['yes'] : [],
		},
		parse: (typed) => {
			const parsed = parseOwn(typed, section);
			if (!parsed.ok) return parsed;
			const own = parsed.command;
			const others = measures.filter((each) => each.key !== key);
			const all = [...parts.map((part) => part.label), ...own.parts];
			const problems = definitionProblems({ ...measure, ...own, atMost: null, parts: all }, others).filter(
				({ field }) => field !== 'label' || partOf === null,
			);
			return problems.length > 0
				? { ok: false, typed: {}, errors: problems.map(definitionError) }
				: { ok: true, command: { type: 'redefine-own', key, own } };
		},
	};
}
