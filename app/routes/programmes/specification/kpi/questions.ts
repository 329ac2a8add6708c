import type { BoxValues, Question } from '../../../../components/layout/question.ts';
import { basisWords } from '../../../../domain/kpi/definition-words.ts';
import { writePounds } from '../../../../domain/money/pence.ts';
import type { KpiDefinition, Measure, MeasureUnit } from '../../../../domain/specification/specification.ts';
import { tenthsOfPerCent } from '../../../../domain/text/write-number.ts';

type Unit = 'share' | MeasureUnit;

const points = (unit: Unit): string => (unit === 'share' ? 'points' : '% of the target');

export const targetQuestions = (unit: Unit): readonly Question[] => [
	{
		kind: 'text',
		name: 'target',
		label: 'Target',
		width: 5,
		inputMode: 'decimal',
		...(unit === 'share'
			? { suffix: '%' }
			: unit === 'weeks'
				? { suffix: 'weeks' }
				: unit === 'pence'
					? { prefix: '£' }
					: {}),
	},
	{
		kind: 'one-of',
		name: 'direction',
		label: 'What is better?',
		hint: 'Changing this makes it another definition: its figures are not added to earlier ones.',
		choices: [
			{ value: 'at-least', text: 'The target or more' },
			{ value: 'at-most', text: 'The target or less' },
		],
	},
	{
		kind: 'text',
		name: 'approaching',
		label: 'How far from the target is still “Approaching target”?',
		hint: 'The limit itself still counts.',
		width: 3,
		inputMode: 'numeric',
		suffix: points(unit),
	},
	{
		kind: 'text',
		name: 'requiresImprovement',
		label: 'How far from the target is still “Requires improvement”?',
		width: 3,
		inputMode: 'numeric',
		suffix: points(unit),
	},
	...(unit !== 'share'
		? []
		: ([
				{
					kind: 'text',
					name: 'minimumBase',
					label: 'Smallest base that is rated',
					hint: 'On a smaller base, chance says more than the service does.',
					width: 5,
					inputMode: 'numeric',
				},
				{
					kind: 'text',
					name: 'headlineBase',
					label: 'Base under which the total to date is shown first',
					hint: 'At least the smallest base that is rated.',
					width: 5,
					inputMode: 'numeric',
				},
			] as const)),
];

export function storedTarget(kpi: KpiDefinition, unit: Unit): BoxValues {
	const { numerator, denominator } = kpi.target;
	const tenths = unit === 'share' ? tenthsOfPerCent(numerator, denominator) : numerator;
	const target =
		unit === 'share' || unit === 'weeks'
			? String(tenths / 10)
			: unit === 'pence'
				? writePounds(numerator).replace('£', '')
				: String(numerator);
	return {
		target: [target],
		direction: [kpi.direction],
		approaching: [String(kpi.bands.approaching)],
		requiresImprovement: [String(kpi.bands.requiresImprovement)],
		minimumBase: [String(kpi.minimumBase)],
		headlineBase: [String(kpi.headlineBase)],
	};
}

export const WORDS_QUESTIONS: readonly Question[] = [
	{ kind: 'text', name: 'name', label: 'Name' },
	{
		kind: 'long-text',
		name: 'ofAll',
		label: 'First half of the sentence: of whom',
		hint: 'For example, Of all partners whose details reached the support service in [months]. Pages put the months and the day where you write [months] and [day].',
		rows: 2,
	},
	{
		kind: 'long-text',
		name: 'howMany',
		label: 'Second half: how many',
		hint: 'For example, how many were contacted by [day]',
		rows: 2,
	},
	{ kind: 'long-text', name: 'note', label: 'What to know beside it (optional)', rows: 3 },
	{ kind: 'tick', name: 'headline', label: 'It is one of the figures that a board sees first' },
];

/** The draft's page says where kinds do not go together. */
export function definitionQuestions(measures: readonly Measure[]): readonly Question[] {
	const choices = measures.map(({ key, label }) => ({ value: key, text: label }));
	return [
		{ kind: 'some-of', name: 'numerator', label: 'What does it count?', hint: 'Several are added.', choices },
		{
			kind: 'some-of',
			name: 'denominator',
			label: 'Out of what?',
			hint: 'What it counts must be part of this: a return that says more is stopped. Select none for a plain count.',
			choices,
		},
		{
			kind: 'one-of',
			name: 'followed',
			label: 'How is it followed?',
			choices: [
				{ value: 'period', text: basisWords({ basis: 'period', maturity: 0 }) },
				{ value: 'cohort-0', text: basisWords({ basis: 'cohort', maturity: 0 }) },
				{ value: 'cohort-1', text: basisWords({ basis: 'cohort', maturity: 1 }) },
			],
		},
	];
}
