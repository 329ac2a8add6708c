import type { TagView } from '../../components/layout/record-view.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { writePounds } from '../../domain/money/pence.ts';
import { VAT_NAMES, vatOn } from '../../domain/money/vat.ts';
import type { Contractor, OrderState, OrderStateName, OrderTerms } from '../../domain/purchase/order.ts';
import type { PlaceState } from '../../domain/purchase/place.ts';
import { plural } from '../../domain/text/list-words.ts';

export const ORDER_STATE_NAMES: Readonly<Record<OrderStateName, string>> = {
	'awaiting-approval': 'Waiting for approval',
	placed: 'Waiting for the provider',
	confirmed: 'Confirmed',
	delivered: 'Delivered',
	refused: 'Not approved',
	declined: 'Declined',
	cancelled: 'Cancelled',
};

const STATE_COLOURS: Readonly<Record<OrderStateName, TagView['colour']>> = {
	'awaiting-approval': 'orange',
	placed: undefined,
	confirmed: 'purple',
	delivered: 'green',
	refused: 'red',
	declined: 'red',
	cancelled: 'grey',
};

export const orderTag = (state: OrderStateName): TagView => ({
	tag: ORDER_STATE_NAMES[state],
	colour: STATE_COLOURS[state],
});

export const PLACE_STATE_NAMES: Readonly<Record<PlaceState, string>> = {
	held: 'Not drawn yet',
	reserved: 'Reserved',
	started: 'Started',
	completed: 'Completed',
	left: 'Left early',
	'no-show': 'Did not come',
	cancelled: 'Cancelled',
};

export const ORDER_KIND_NAMES = { spot: 'Places for people', block: 'A block to draw on' } as const;

const STEPS: Readonly<Record<string, string>> = {
	'awaiting-approval': 'Placed; waiting for a second person to approve it',
	placed: 'Placed',
	approved: 'Approved by a second person',
	refused: 'Not approved',
	confirmed: 'Start confirmed by the provider',
	declined: 'Declined by the provider',
	cancelled: 'Cancelled',
	drawn: 'A place drawn from the block',
	started: 'Somebody started',
	completed: 'Somebody completed',
	left: 'Somebody left early',
	'no-show': 'Somebody did not come',
	delivered: 'Delivered: every place has ended',
	invoiced: 'Invoiced',
	credited: 'Credit note issued',
	'invoice-withdrawn': 'An invoice was withdrawn',
};

export const stepName = (kind: string): string => STEPS[kind] ?? kind;

export const invoicedBy = (contracts: Contractor, provider: string): string =>
	contracts === 'provider' ? provider : 'The commissioner, who recharges what it pays the provider';

/** "£1,680 and £336 VAT a place" */
export function priceWords({ unitPricePence, vat }: Pick<OrderTerms, 'unitPricePence' | 'vat'>): string {
	const tax = vatOn(unitPricePence, vat);
	return tax > 0
		? `${writePounds(unitPricePence)} and ${writePounds(tax)} VAT a place`
		: `${writePounds(unitPricePence)} a place. ${VAT_NAMES[vat]}`;
}

/** The three rules that an order is held to, each a sentence. */
export const termsWords = ({ noShow, creditWeeks, cancelDays }: OrderTerms): readonly string[] => [
	cancelDays === 0
		? 'It can be cancelled up to the start date.'
		: `It can be cancelled up to ${plural(cancelDays, 'day')} before the start, and not after.`,
	noShow === 'credit'
		? 'If the person does not come, the place is credited.'
		: 'If the person does not come, the place is paid for.',
	creditWeeks === 0
		? 'If the person leaves early, the place is paid for.'
		: `If the person leaves within ${plural(creditWeeks, 'week')} of starting, the place is credited.`,
];

/** Who does what next. */
export function nextWords(
	standing: OrderState,
	kind: 'spot' | 'block',
	authority: string,
	provider: string,
): string {
	switch (standing.state) {
		case 'awaiting-approval':
			return `It waits for a second person of ${authority} to approve it. Its places are kept meanwhile.`;
		case 'placed':
			return `It waits for ${provider} to confirm a start date, or to decline with a reason.`;
		case 'confirmed':
			return kind === 'spot'
				? `The start is on ${writeDay(standing.startsOn)}. ${provider} then records who started, completed, left early or did not come.`
				: `${authority} may draw on it from ${writeDay(standing.startsOn)}, place by place. ${provider} records what becomes of each.`;
		case 'delivered':
			return 'Every place has come to its end. What has not been invoiced or credited yet still may be.';
		default:
			return 'Nothing more happens: its places went back to the offer.';
	}
}
