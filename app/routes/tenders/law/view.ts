import type { BoxValues, Question } from '../../../components/layout/question.ts';
import {
	LIMB_QUESTIONS,
	SUBSIDY_LIMBS,
	type SubsidyAnswers,
	VAT_QUESTION,
	type VatAnswers,
} from '../../../domain/tender/law-questions.ts';
import { routeOf } from '../../../domain/tender/tender-notice.ts';
import type { TenderPart } from '../tender-part-form-route.ts';
import { parseLaw } from './form.ts';

const YES_NO = [
	{ value: 'yes', text: 'Yes' },
	{ value: 'no', text: 'No' },
] as const;
const yes = (answer: boolean): readonly string[] => [answer ? 'yes' : 'no'];
const reasons = (name: string, label: string): Question => ({
	kind: 'long-text',
	name,
	label,
	hint: 'What you looked at, and whose advice you took.',
	rows: 4,
});

const QUESTIONS: readonly Question[] = [
	...SUBSIDY_LIMBS.map(
		(limb): Question => ({
			kind: 'one-of',
			name: limb,
			label: LIMB_QUESTIONS[limb],
			choices: YES_NO,
		}),
	),
	reasons('subsidyReasons', 'Why is it a subsidy, or not?'),
	{
		kind: 'one-of',
		name: 'suppliedInReturn',
		label: VAT_QUESTION,
		choices: YES_NO,
	},
	reasons('vatReasons', 'Why is VAT due, or not?'),
];

const storedSubsidy = (answers: SubsidyAnswers | null): BoxValues =>
	answers === null
		? {}
		: {
				...Object.fromEntries(SUBSIDY_LIMBS.map((limb) => [limb, yes(answers[limb])])),
				subsidyReasons: [answers.reasons],
			};
const storedVat = (answers: VatAnswers | null): BoxValues =>
	answers === null ? {} : { suppliedInReturn: yes(answers.suppliedInReturn), vatReasons: [answers.reasons] };

export const lawPart: TenderPart<true> = {
	entryOf: () => true,
	ask: ({ tender: { notice } }) => ({
		title: 'Subsidy control and VAT',
		intro: [
			'If the answer to each of the first four questions is yes, what is given is a subsidy (Subsidy Control Act 2022, section 2).',
			routeOf(notice.route) === 'grant-call'
				? 'A grant call needs every answer before it goes forward.'
				: 'A procurement may go forward without these answers.',
		],
		questions: QUESTIONS,
		stored: { ...storedSubsidy(notice.subsidy), ...storedVat(notice.vat) },
		button: { text: 'Save' },
	}),
	parse: parseLaw,
};
