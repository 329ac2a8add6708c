import type { BoxValues, Question } from '../../../components/layout/question.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { Lot } from '../../../domain/tender/tender-notice.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';
import type { TenderPart } from '../tender-part-form-route.ts';
import { parseLot, unitsBox } from './form.ts';

/** The lot of the address; null in it where one is added. */
export const lotPart: TenderPart<{ readonly lotId: string | null }> = {
	entryOf: ({ tender }, { lot }) =>
		lot === undefined
			? { lotId: null }
			: tender.notice.lots.some(({ lotId }) => lotId === lot)
				? { lotId: lot }
				: null,
	ask: (facts, { lotId }) => {
		const lot = facts.tender.notice.lots.find((each) => each.lotId === lotId);
		return {
			title: lot === undefined ? 'Add a lot' : 'Change a lot',
			intro: ['One bid is accepted for each lot.'],
			questions: questionsOf(facts),
			stored: lot === undefined ? { priced: ['places'] } : storedOf(facts, lot),
			button: { text: 'Save' },
		};
	},
	parse: (form, { parts }, { lotId }) => parseLot(form, parts, lotId),
};

const questionsOf = ({ parts }: TenderFacts): readonly Question[] => [
	{ kind: 'text', name: 'title', label: 'What is the lot called?' },
	{
		kind: 'one-of',
		name: 'intervention',
		label: 'What is bought?',
		choices: parts.interventions.map(({ id, name }) => ({ value: id, text: name })),
	},
	{
		kind: 'one-of',
		name: 'priced',
		label: 'What do bidders price?',
		choices: [
			{ value: 'places', text: 'Places, at a price for each' },
			{
				value: 'lines',
				text: 'The lines of a budget, as for a grant',
				asks: {
					kind: 'long-text',
					name: 'lines',
					label: 'Lines of the budget',
					hint: 'One on each line, for example: Salaries.',
					rows: 6,
				},
			},
		],
	},
	...parts.areas.map(
		({ areaId, name }): Question => ({
			kind: 'text',
			name: unitsBox(areaId),
			label: `Places in ${name}`,
			hint: 'Only where places are priced. Leave it empty where the lot has none.',
			width: 4,
			inputMode: 'numeric',
		}),
	),
	{
		kind: 'some-of',
		name: 'areas',
		label: 'Where is the work?',
		hint: 'Only where the lines of a budget are priced.',
		choices: parts.areas.map(({ areaId, name }) => ({ value: areaId, text: name })),
	},
	{
		kind: 'text',
		name: 'budget',
		label: 'The most that a bid may total, without VAT',
		hint: 'Bidders read it. Leave it empty where there is none; it is needed where quality alone is scored.',
		prefix: '£',
		width: 10,
		inputMode: 'decimal',
	},
];

const storedOf = ({ parts }: TenderFacts, lot: Lot): BoxValues => ({
	title: [lot.title],
	intervention: [
		lot.items[0]?.interventionId ??
			parts.interventions.find(({ strandId }) => strandId === lot.strandId)?.id ??
			'',
	],
	priced: [lot.lines.length > 0 ? 'lines' : 'places'],
	lines: [lot.lines.map(({ name }) => name).join('\n')],
	areas: lot.lines.length > 0 ? lot.areaIds : [],
	budget: lot.budgetPence === null ? [] : [writePounds(lot.budgetPence).replace('£', '')],
	...Object.fromEntries(
		parts.areas.map(({ areaId }) => [
			unitsBox(areaId),
			[String(lot.items.find((item) => item.areaId === areaId)?.units ?? '')],
		]),
	),
});
