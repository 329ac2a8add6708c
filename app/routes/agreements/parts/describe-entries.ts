import type { Question } from '../../../components/layout/question.ts';
import type { VersionEdit } from '../../../domain/grant/edit-version.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { VAT_NAMES, VAT_TREATMENTS } from '../../../domain/money/vat.ts';
import { dayBoxes } from '../../../http/date-field.ts';
import type { AgreementVersionFacts } from '../../../operations/agreement/show-agreement-version.ts';
import { parseBudgetLine, parseNewPlaces, parseNothing, parsePayment, parsePlaces } from './money-form.ts';
import type { TermsPage } from './part-page.ts';

const pounds = (name: string, label: string): Question => ({
	kind: 'text',
	name,
	label,
	hint: 'In pounds, for example 1,680 or 1,680.50',
	prefix: '£',
	width: 10,
	inputMode: 'decimal',
});
const inPounds = (pence: number) => writePounds(pence).replace('£', '');

export function describePlaces(
	{ version: { terms }, names }: AgreementVersionFacts,
	id: string | null,
	newId: string,
): TermsPage | null {
	const entry = terms.allocations.find(({ allocationId }) => allocationId === id);
	const boxes: readonly Question[] = [
		{ kind: 'text', name: 'units', label: 'Number of places', width: 5, inputMode: 'numeric' },
		pounds('price', 'Price of a place'),
	];
	if (id !== null) {
		if (entry === undefined) return null;
		return {
			title: `${names.intervention(entry.interventionId)}, ${names.area(entry.areaId)}`,
			saved: 'The places have been saved',
			questions: boxes,
			stored: { units: [String(entry.units)], price: [inPounds(entry.unitPricePence)] },
			parse: (typed) => {
				const parsed = parsePlaces(typed);
				if (!parsed.ok) return parsed;
				const { units, price } = parsed.command;
				return {
					ok: true,
					command: { part: 'allocation', act: 'change', entry: { ...entry, units, unitPricePence: price } },
				};
			},
		};
	}
	const interventions = names.parts.interventions.filter(({ strandId }) => strandId === terms.strandId);
	return {
		title: 'Add places',
		saved: 'The places have been added',
		inset: terms.areas.length === 0 ? ['Choose the areas of the agreement first.'] : [],
		questions: [
			{
				kind: 'one-of-many',
				name: 'areaId',
				label: 'Area',
				choices: terms.areas.map(({ areaId }) => ({ value: areaId, text: names.area(areaId) })),
			},
			{
				kind: 'one-of-many',
				name: 'interventionId',
				label: 'Intervention',
				choices: interventions.map((each) => ({ value: each.id, text: each.name })),
			},
			...boxes,
		],
		suggested: interventions.length === 1 ? { interventionId: [interventions[0]?.id ?? ''] } : {},
		parse: (typed) => {
			const parsed = parseNewPlaces(typed);
			if (!parsed.ok) return parsed;
			const { price, ...rest } = parsed.command;
			return {
				ok: true,
				command: {
					part: 'allocation',
					act: 'add',
					entry: { allocationId: newId, ...rest, unitPricePence: price },
				},
			};
		},
	};
}

export function describePayment(
	{ version: { terms }, names }: AgreementVersionFacts,
	id: string | null,
): TermsPage | null {
	const entry = terms.schedule.find(({ periodId }) => periodId === id);
	if (entry === undefined) return null;
	return {
		title: `Payment for ${names.period(entry.periodId)}`,
		saved: 'The payment has been saved',
		questions: [pounds('amount', 'Amount'), { kind: 'day', name: 'dueOn', label: 'Due on' }],
		stored: { amount: [inPounds(entry.amountPence)], ...dayBoxes('dueOn', entry.dueOn) },
		parse: (typed) => {
			const parsed = parsePayment(typed);
			if (!parsed.ok) return parsed;
			const { amount, dueOn } = parsed.command;
			return {
				ok: true,
				command: { part: 'payment', act: 'change', entry: { ...entry, amountPence: amount, dueOn } },
			};
		},
	};
}

export function describeBudgetLine(
	{ version: { terms } }: AgreementVersionFacts,
	id: string | null,
	newId: string,
): TermsPage | null {
	const entry = terms.budgetLines.find(({ lineId }) => lineId === id);
	if (id !== null && entry === undefined) return null;
	return {
		title: entry?.name ?? 'Add a budget line',
		saved: entry === undefined ? 'The budget line has been added' : 'The budget line has been saved',
		questions: [
			{
				kind: 'text',
				name: 'name',
				label: 'What is the money for?',
				hint: 'For example, Practitioners and supervision',
			},
			pounds('amount', 'Amount'),
			{
				kind: 'one-of',
				name: 'vat',
				label: 'How is it treated for VAT?',
				choices: VAT_TREATMENTS.map((value) => ({ value, text: VAT_NAMES[value] })),
			},
		],
		...(entry === undefined
			? { suggested: { vat: ['outside-scope'] } }
			: { stored: { name: [entry.name], amount: [inPounds(entry.amountPence)], vat: [entry.vat] } }),
		parse: (typed) => {
			const parsed = parseBudgetLine(typed);
			if (!parsed.ok) return parsed;
			const { name, amount, vat } = parsed.command;
			const line = { lineId: entry?.lineId ?? newId, name, amountPence: amount, vat };
			return {
				ok: true,
				command: { part: 'budget-line', act: entry === undefined ? 'add' : 'change', entry: line },
			};
		},
	};
}

const REMOVALS = {
	allocations: 'allocation',
	payments: 'payment',
	budget: 'budget-line',
	partners: 'partner',
} as const;

/** Asks before an entry is taken out. */
export function describeRemoval(list: keyof typeof REMOVALS, id: string, page: TermsPage | null): TermsPage {
	const change: VersionEdit = { part: REMOVALS[list], act: 'remove', id };
	const name = page?.title ?? 'It';
	return {
		title: `Are you sure you want to remove ${name}?`,
		saved: `${name} has been removed`,
		intro: [
			'It leaves this draft alone. What has been agreed before stays as it is until the new terms are accepted.',
		],
		questions: [],
		button: { text: 'Remove it', isWarning: true },
		isGone: page === null,
		parse: (typed) => {
			const parsed = parseNothing(typed);
			return parsed.ok ? { ok: true, command: change } : parsed;
		},
	};
}
