import type { Question } from '../../../components/layout/question.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';
import type { TenderPart } from '../tender-part-form-route.ts';
import { parseNewRequirement, parseRequirement } from './form.ts';

const kinds = ({ parts }: TenderFacts): Question => ({
	kind: 'one-of',
	name: 'kind',
	label: 'What kind is it?',
	choices: [
		{
			value: 'respect',
			text: 'Respect status in an area',
			asks: {
				kind: 'one-of-many',
				name: 'area',
				label: 'In which area?',
				hint: 'What the programme asks there is put in, unless you write something else.',
				choices: parts.areas.map(({ areaId, name }) => ({ value: areaId, text: name })),
			},
		},
		{
			value: 'insurance',
			text: 'Insurance',
			asks: {
				kind: 'text',
				name: 'cover',
				label: 'What is the least cover?',
				prefix: '£',
				width: 10,
				inputMode: 'decimal',
			},
		},
		{ value: 'safeguarding', text: 'Safeguarding' },
		{ value: 'other', text: 'Something else' },
	],
});

/** The requirement of the address; null in it where one is added. */
export const requirementPart: TenderPart<{ readonly entry: string | null; readonly asks: string }> = {
	entryOf: ({ tender }, { requirement }) => {
		if (requirement === undefined) return { entry: null, asks: '' };
		const there = tender.notice.requirements.find((each) => each.requirementId === requirement);
		return there === undefined ? null : { entry: requirement, asks: there.asks };
	},
	ask: (facts, { entry, asks }) => ({
		title: entry === null ? 'Add a requirement' : 'Change a requirement',
		intro: [
			'A bidder either meets it or does not: it is not scored. Each bidder says how it meets it.',
			...(entry === null
				? ['What is asked for one area is asked only of bids for lots with work there.']
				: []),
		],
		questions: [
			...(entry === null ? [kinds(facts)] : []),
			{
				kind: 'long-text',
				name: 'asks',
				label: 'What must every bidder meet?',
				...(entry === null
					? { hint: 'Leave it empty for the usual words of Respect status, insurance or safeguarding.' }
					: {}),
				rows: 3,
			},
		],
		stored: { asks: [asks] },
		button: { text: 'Save' },
	}),
	parse: (form, { parts }, { entry }) =>
		entry === null ? parseNewRequirement(form, parts.areas) : parseRequirement(form, entry),
};
