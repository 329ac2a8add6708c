import type { IsoDate } from '../calendar/iso-date.ts';
import { mayStart, type StartFacts, type StartRefusal } from '../grant/may-start.ts';
import type { Pence } from '../money/pence.ts';
import { accepted, type Result, refused } from '../result.ts';
import { isOpenOn, type Offer } from './offer.ts';
import { type OrderKind, type OrderTerms, totalOf } from './order.ts';
import { checkReference, type ReferenceRefusal } from './short-reference.ts';

export interface OrderAsked {
	readonly kind: OrderKind;
	readonly units: number;
	readonly costCentre: string;
	readonly purchaseReference: string;
	/** The price that the buyer had on the page. */
	readonly priceSeen: Pence;
}

export type PlacingRefusal =
	| { readonly code: 'no-units' }
	| { readonly code: 'offer-closed' }
	| { readonly code: 'price-changed'; readonly unitPricePence: Pence }
	/** Somebody else may have had the last one. */
	| { readonly code: 'none-left'; readonly asked: number; readonly left: number }
	| {
			readonly code: 'reference';
			readonly field: 'costCentre' | 'purchaseReference';
			readonly refusal: ReferenceRefusal;
	  }
	| { readonly code: 'may-not-start'; readonly refusal: StartRefusal };

export interface Placed extends OrderTerms {
	readonly kind: OrderKind;
	readonly units: number;
	readonly costCentre: string;
	readonly purchaseReference: string;
	readonly state: 'awaiting-approval' | 'placed';
}

export interface PlacingFacts {
	readonly offer: Offer;
	/** Whether somebody may start there on a day; for a purchase-only area with the support agreement that the order names. */
	readonly start: StartFacts;
	readonly left: number;
	/** Null where the authority has set none: then a second person approves every order. */
	readonly approvalAbovePence: Pence | null;
}

/** An order that costs more than this, VAT included, waits for a second person of the authority. */
export const needsApproval = (total: Pence, approvalAbovePence: Pence | null): boolean =>
	approvalAbovePence === null || total > approvalAbovePence;

/** The day on which somebody could start at the earliest. */
export const firstStartOf = ({ nextStartOn }: Pick<Offer, 'nextStartOn'>, today: IsoDate): IsoDate =>
	nextStartOn > today ? nextStartOn : today;

/** What the world says of an order, whoever places it: the offer is open, somebody may start there, and so many places are left. */
export function decideBuying(
	units: number,
	{
		offer,
		start,
		left,
	}: {
		readonly offer: Pick<Offer, 'openedOn' | 'closedOn' | 'nextStartOn'>;
		readonly start: StartFacts;
		readonly left: number;
	},
	today: IsoDate,
): Result<
	'may-be-bought',
	Extract<PlacingRefusal, { code: 'offer-closed' | 'may-not-start' | 'none-left' }>
> {
	if (!isOpenOn(offer, today)) return refused({ code: 'offer-closed' });
	const may = mayStart(start, firstStartOf(offer, today));
	if (!may.ok) return refused({ code: 'may-not-start', refusal: may.refusal });
	return units > left ? refused({ code: 'none-left', asked: units, left }) : accepted('may-be-bought');
}

/** An order on the terms of the offer as it stands. */
export function decidePlacing(
	asked: OrderAsked,
	{ offer, start, left, approvalAbovePence }: PlacingFacts,
	today: IsoDate,
): Result<Placed, PlacingRefusal> {
	if (!Number.isSafeInteger(asked.units) || asked.units < 1) return refused({ code: 'no-units' });
	if (!isOpenOn(offer, today)) return refused({ code: 'offer-closed' });
	if (asked.priceSeen !== offer.unitPricePence)
		return refused({ code: 'price-changed', unitPricePence: offer.unitPricePence });
	const references: string[] = [];
	for (const field of ['costCentre', 'purchaseReference'] as const) {
		const checked = checkReference(asked[field]);
		if (!checked.ok) return refused({ code: 'reference', field, refusal: checked.refusal });
		references.push(checked.value);
	}
	const may = decideBuying(asked.units, { offer, start, left }, today);
	if (!may.ok) return may;
	const { unitPricePence, vat, contracts, noShow, creditWeeks, cancelDays, weeksToStart } = offer;
	return accepted({
		kind: asked.kind,
		units: asked.units,
		costCentre: references[0] ?? '',
		purchaseReference: references[1] ?? '',
		state: needsApproval(totalOf(offer, asked.units), approvalAbovePence) ? 'awaiting-approval' : 'placed',
		unitPricePence,
		vat,
		contracts,
		noShow,
		creditWeeks,
		cancelDays,
		weeksToStart,
	});
}
