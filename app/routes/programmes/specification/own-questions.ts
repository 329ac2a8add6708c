import type { Question, TextChoice } from '../../../components/layout/question.ts';
import { SECTION_LABELS } from '../../../domain/specification/section-labels.ts';
import type { Measure } from '../../../domain/specification/specification.ts';
import { THINGS, type Things } from '../../../domain/specification/things.ts';
import { OWN_SECTIONS } from './measure-define/form.ts';
import { FREQUENCY_WORDS, STRAND_NAMES } from './specification-words.ts';

export const LABEL_QUESTION: Question = {
	kind: 'text',
	name: 'label',
	label: 'Name',
	hint: 'As providers and boards will read it. For example, Training sessions held.',
};

export const HINT_QUESTION: Question = {
	kind: 'long-text',
	name: 'hint',
	label: 'What counts and what does not',
	hint: 'Providers read this beside the box. For example, Sessions of an hour or more for staff of other agencies. Do not count briefings.',
	rows: 3,
};

export const SECTION_QUESTION: Question = {
	kind: 'one-of-many',
	name: 'section',
	label: 'Which section of the return is it in?',
	hint: 'Work that is about none of the others goes under “Other work”. Money is always under “Money”.',
	choices: OWN_SECTIONS.map((value) => ({ value, text: SECTION_LABELS[value] })),
};

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
export const THINGS_CHOICES: readonly TextChoice[] = (Object.keys(THINGS) as Things[]).map((value) => ({
	value,
	text: capital(THINGS[value][1]),
}));

export const BY_AREA_QUESTION: Question = {
	kind: 'tick',
	name: 'byArea',
	label: 'Split by area',
	hint: 'Each area is one more box to fill in. Very small numbers can identify people.',
};

export const partsQuestions = (label: string): readonly Question[] => [
	{
		kind: 'long-text',
		name: 'parts',
		label,
		hint: 'One on each line, for example each reason, pathway or audience. Providers enter a figure for each for the whole programme, and the figures must add up.',
		rows: 4,
	},
	{
		kind: 'text',
		name: 'breakdown',
		label: 'What do you call the difference between them? (optional)',
		hint: 'One word, like reason, pathway or audience. “Reason” unless you say.',
		width: 20,
	},
];

/** What may be chosen of a measure that nobody has reported yet. */
export const NEW_MEASURE_QUESTIONS: readonly Question[] = [
	{
		kind: 'one-of',
		name: 'strand',
		label: 'Whose return asks it?',
		choices: (['perpetrator', 'support'] as const).map((value) => ({ value, text: STRAND_NAMES[value] })),
	},
	SECTION_QUESTION,
	{
		kind: 'one-of-many',
		name: 'counted',
		label: 'What is counted?',
		choices: [
			...THINGS_CHOICES,
			{ value: 'pence', text: 'Pounds and pence' },
			{ value: 'weeks', text: 'Weeks' },
		],
	},
	{
		kind: 'one-of',
		name: 'kind',
		label: 'How is it counted?',
		choices: [
			{
				value: 'flow',
				text: 'Everything that happened in the period',
				hint: 'Figures are added over time and areas.',
			},
			{
				value: 'stock',
				text: 'How many there are on the last day',
				hint: 'Figures are added over areas, never over time.',
			},
			{
				value: 'cohort',
				text: 'Those who entered in one quarter, followed to the end of the next',
				hint: 'Asked every quarter, of that quarter and of the one before.',
			},
			{
				value: 'ratio',
				text: 'A typical value that the provider works out, in weeks',
				hint: 'For example, typical weeks waited. Such figures are never added.',
			},
		],
	},
];

export const FREQUENCY_QUESTION: Question = {
	kind: 'one-of',
	name: 'frequency',
	label: 'How often is it asked?',
	hint: 'Half-years end in September and March, years in March.',
	choices: (Object.keys(FREQUENCY_WORDS) as Measure['frequency'][]).map((value) => ({
		value,
		text: FREQUENCY_WORDS[value],
	})),
};

/** Measures that a new one may be a part of. */
export const capQuestion = (measures: readonly Measure[]): Question => ({
	kind: 'one-of-many',
	name: 'atMost',
	label: 'Is it a part of what another measure counts? (optional)',
	hint: 'Then a return that reports more than the other measure is refused. The other one must be in the same strand, asked as often and counted in the same way.',
	choices: [
		{ value: 'none', text: 'No' },
		...measures
			.filter(({ section, kind }) => section !== 'equality' && section !== 'money' && kind !== 'ratio')
			.map(({ key, label, strand }) => ({
				value: key,
				text: `${label} (${STRAND_NAMES[strand].toLowerCase()})`,
			})),
	],
});
