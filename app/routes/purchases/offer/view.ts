import type { Question } from '../../../components/layout/question.ts';
import { VAT_NAMES, VAT_TREATMENTS } from '../../../domain/money/vat.ts';
import type { Offer } from '../../../domain/purchase/offer.ts';
import { dayBoxes } from '../../../http/date-field.ts';
import type { Asked } from '../../../http/form-of.ts';
import { poundsInBox } from '../pounds-in-box.ts';

export interface OfferOfPage {
	readonly what: string;
	readonly place: { readonly agreementId: string; readonly interventionId: string; readonly areaId: string };
	/** Null where a new one is opened. */
	readonly offer: Offer | null;
	/** 0 where a new one is opened. */
	readonly version: number;
	readonly left: number;
	readonly isOpen: boolean;
}

const QUESTIONS: readonly Question[] = [
	{
		kind: 'text',
		name: 'places',
		label: 'How many places are left to buy?',
		hint: 'Those bought already are not counted.',
		width: 4,
		inputMode: 'numeric',
	},
	{
		kind: 'text',
		name: 'price',
		label: 'Price of a place, before VAT',
		prefix: '£',
		width: 10,
		inputMode: 'decimal',
	},
	{
		kind: 'one-of',
		name: 'vat',
		label: 'VAT',
		hint: 'As your own adviser says: the portal records it.',
		choices: VAT_TREATMENTS.map((value) => ({ value, text: VAT_NAMES[value] })),
	},
	{ kind: 'day', name: 'nextStartOn', label: 'When is the next start?', hint: 'For example, 16 11 2026' },
	{ kind: 'text', name: 'weeksToStart', label: 'Usual wait, in weeks', width: 3, inputMode: 'numeric' },
	{ kind: 'long-text', name: 'eligibility', label: 'Who is a place for?', rows: 3 },
	{
		kind: 'one-of',
		name: 'contracts',
		label: 'Who contracts with the authority and invoices it?',
		choices: [
			{ value: 'provider', text: 'We do' },
			{
				value: 'commissioner',
				text: 'The commissioner, who recharges what it pays us',
				hint: 'Agree it with the commissioner first.',
			},
		],
	},
	{
		kind: 'one-of',
		name: 'noShow',
		label: 'If the person never comes',
		choices: [
			{ value: 'credit', text: 'The place is credited' },
			{ value: 'no-credit', text: 'The place is paid for' },
		],
	},
	{
		kind: 'text',
		name: 'creditWeeks',
		label: 'Credit for those who leave within so many weeks',
		hint: '0 for no credit',
		width: 3,
		inputMode: 'numeric',
	},
	{
		kind: 'text',
		name: 'cancelDays',
		label: 'Days before the start by which an authority may cancel',
		width: 3,
		inputMode: 'numeric',
	},
];

export function offerForm({ what, offer, version, left, isOpen }: OfferOfPage): Asked {
	return {
		title: offer === null ? 'Offer places' : 'Change the offer',
		caption: what,
		back: '/offers',
		...(offer !== null && !isOpen ? { inset: ['This offer is closed. Saving opens it again.'] } : {}),
		questions: QUESTIONS,
		...(offer === null ? {} : { stored: stored(offer, left) }),
		...(offer === null ? {} : { version }),
		seen: { placesSeen: String(left) },
		button: { text: offer === null ? 'Open the offer' : 'Save' },
		links: offer !== null && isOpen ? [{ href: `/offers/${offer.id}/close`, text: 'Close the offer' }] : [],
	};
}

const stored = (offer: Offer, left: number) => ({
	places: [String(left)],
	price: [poundsInBox(offer.unitPricePence)],
	vat: [offer.vat],
	...dayBoxes('nextStartOn', offer.nextStartOn),
	weeksToStart: [String(offer.weeksToStart)],
	eligibility: [offer.eligibility],
	contracts: [offer.contracts],
	noShow: [offer.noShow],
	creditWeeks: [String(offer.creditWeeks)],
	cancelDays: [String(offer.cancelDays)],
});
