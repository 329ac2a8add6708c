import { type Addressee, type Letter, letter } from './letter.ts';

/** Which order a letter is about. No place code, no price: whoever reads it over a shoulder learns nothing. */
export interface OrderNamed {
	readonly number: string;
	readonly authority: string;
	readonly intervention: string;
	readonly area: string;
	readonly link: string;
}

const about = ({ number, authority, intervention, area }: OrderNamed): string =>
	`order ${number} of ${authority} (${intervention}, ${area})`;

/** To the authority's approvers. */
const orderToApproveLetter = (to: Addressee, order: OrderNamed, placedBy: string): Letter =>
	letter(
		'order-to-approve',
		to,
		`Order to approve: ${order.number}`,
		[`${placedBy} has placed ${about(order)}. It waits for a second person to approve it.`, 'Open it here:'],
		order.link,
	);

/** To the provider. */
export const orderToAnswerLetter = (to: Addressee, order: OrderNamed): Letter =>
	letter(
		'order-to-answer',
		to,
		`New order: ${order.number}`,
		[
			`There is a new order for you: ${about(order)}. Confirm a start date, or decline it with a reason.`,
			'Open it here:',
		],
		order.link,
	);

/** To whoever is to do something about an order that was placed: the provider answers it, unless somebody must approve it first. */
export const orderPlacedLetter = (
	to: Addressee,
	order: OrderNamed,
	state: 'awaiting-approval' | 'placed',
	placedBy: string,
): Letter =>
	state === 'placed' ? orderToAnswerLetter(to, order) : orderToApproveLetter(to, order, placedBy);

const ANSWERED = {
	confirmed: 'The provider has confirmed a start date for',
	declined: 'The provider has declined',
	refused: 'Your authority has refused to approve',
	placed: 'Your authority has approved',
	cancelled: 'The authority has cancelled',
} as const;

/** To whoever placed it; of a cancellation, to the provider. */
export const orderAnsweredLetter = (
	to: Addressee,
	order: OrderNamed,
	answer: keyof typeof ANSWERED,
): Letter =>
	letter(
		'order-answered',
		to,
		`Order ${order.number}`,
		[`${ANSWERED[answer]} ${about(order)}.`, 'Open it here:'],
		order.link,
	);

const INVOICED = {
	issued: 'There is a new invoice to match for',
	disputed: 'An invoice is disputed by the authority, for',
	matched: 'An invoice has been matched and waits for a second person to pay it, for',
	withdrawn: 'An invoice has been withdrawn by its issuer, for',
} as const;

const INVOICE_KINDS = {
	issued: 'invoice-issued',
	disputed: 'invoice-disputed',
	matched: 'invoice-to-pay',
	withdrawn: 'invoice-withdrawn',
} as const;

export const invoiceLetter = (to: Addressee, order: OrderNamed, what: keyof typeof INVOICED): Letter =>
	letter(
		INVOICE_KINDS[what],
		to,
		`Invoice for order ${order.number}`,
		[`${INVOICED[what]} ${about(order)}.`, 'Open it here:'],
		order.link,
	);
