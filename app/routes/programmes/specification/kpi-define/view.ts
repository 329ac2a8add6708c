import type { BoxError, Question } from '../../../../components/layout/question.ts';
import { defineKpi } from '../../../../domain/specification/define-kpi.ts';
import { isOwn } from '../../../../domain/specification/is-own.ts';
import { kpiProblems } from '../../../../domain/specification/kpi-problems.ts';
import { measureName } from '../../../../domain/specification/measure-name.ts';
import type { Measure } from '../../../../domain/specification/specification.ts';
import type { KpiProblem } from '../../../../domain/specification/specification-problem.ts';
import type { SpecificationFacts } from '../../../../operations/specification/show-specification.ts';
import type { DraftPage } from '../draft-page.ts';
import { definitionQuestions, targetQuestions, WORDS_QUESTIONS } from '../kpi/questions.ts';
import { problemWords } from '../problem-words.ts';
import { STRAND_NAMES } from '../specification-words.ts';
import { parseKpiDraft } from './form.ts';

/** A KPI over measures of the draft, standard ones and the programme's own. */
export function describeNewKpi({ draft }: SpecificationFacts): DraftPage {
	const { measures, kpis } = draft.specification;
	return {
		title: 'Add a KPI of your own',
		saved: 'The KPI has been added',
		intro: [
			'A KPI judges what a measure counts against a target. Add the measures first. If it adds up several measures, you can choose the others after you have added it.',
		],
		questions: questionsOf(measures),
		stored: {
			denominator: ['none'],
			followed: ['period'],
			direction: ['at-least'],
			approaching: ['5'],
			requiresImprovement: ['15'],
			minimumBase: ['20'],
			headlineBase: ['30'],
		},
		parse: (typed) => {
			const parsed = parseKpiDraft(typed, measures);
			if (!parsed.ok) return parsed;
			const name = parsed.command.name.trim().toLowerCase();
			const taken = kpis.some((kpi) => kpi.name.trim().toLowerCase() === name);
			const made = defineKpi([], parsed.command, measures, new Set());
			const errors = [
				...(taken
					? [{ field: 'name', message: 'There is a KPI of that name already. Enter another name' }]
					: []),
				...kpiProblems(made, measures).map((problem) => errorOf(problem, { measures, kpis: made })),
			];
			return errors.length > 0
				? { ok: false, typed: {}, errors }
				: { ok: true, command: { type: 'define-kpi', kpi: parsed.command } };
		},
		button: { text: 'Add this KPI' },
	};
}

function questionsOf(measures: readonly Measure[]): readonly Question[] {
	const counted = [...measures]
		.filter(({ section }) => section !== 'equality')
		.sort(
			(one, other) =>
				Number(isOwn(other)) - Number(isOwn(one)) ||
				one.strand.localeCompare(other.strand) ||
				one.position - other.position,
		)
		.map(({ key, strand }) => ({
			value: key,
			text: `${measureName(key, measures)} (${STRAND_NAMES[strand].toLowerCase()})`,
		}));
	const [name, ...words] = WORDS_QUESTIONS;
	const followed = definitionQuestions(measures).filter((question) => question.name === 'followed');
	return [
		...(name === undefined ? [] : [name]),
		{
			kind: 'one-of-many',
			name: 'numerator',
			label: 'What does it count?',
			choices: counted,
		},
		{
			kind: 'one-of-many',
			name: 'denominator',
			label: 'Out of what?',
			hint: 'For a share, like sessions held out of sessions planned. What it counts must be a part of this: a return that says more is stopped.',
			choices: [{ value: 'none', text: 'Nothing: it is a plain count' }, ...counted],
		},
		...followed,
		...targetQuestions('share').map((question) =>
			question.name === 'target'
				? {
						kind: 'text' as const,
						name: 'target',
						label: 'Target',
						hint: 'A percentage for a share, like 80. For a plain count a number, like 12: the whole programme’s for each period.',
						width: 5 as const,
						inputMode: 'decimal' as const,
					}
				: question,
		),
		...words.map((question) =>
			question.name === 'ofAll' || question.name === 'howMany'
				? { ...question, label: `${question.label} (optional)` }
				: question,
		),
	];
}

const FIELDS: Readonly<Partial<Record<KpiProblem['code'], string>>> = {
	'kpi-other-strand': 'denominator',
	'kpi-mixed-units': 'denominator',
	'kpi-mixed-frequencies': 'denominator',
	'kpi-wrong-kind': 'followed',
	'kpi-target': 'target',
	'kpi-bands': 'requiresImprovement',
	'kpi-bases': 'headlineBase',
	'kpi-unknown-measure': 'numerator',
};

const errorOf = (problem: KpiProblem, content: Parameters<typeof problemWords>[1]): BoxError => ({
	field: FIELDS[problem.code] ?? 'name',
	message: problemWords(problem, content),
});
