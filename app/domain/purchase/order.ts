import type { IsoDate } from '../calendar/iso-date.ts';
import type { Pence } from '../money/pence.ts';
import { type VatTreatment, vatOn } from '../money/vat.ts';

/** Spot: places for people, reserved at once. Block: units that the authority holds free and draws on later. */
export const ORDER_KINDS = ['spot', 'block'] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];

/** Who contracts with the authority and invoices it: the provider, or the commissioner, who recharges. */
export const CONTRACTORS = ['provider', 'commissioner'] as const;
export type Contractor = (typeof CONTRACTORS)[number];

/** Whether a place is credited when the person never comes. */
export const NO_SHOW_RULES = ['credit', 'no-credit'] as const;
export type NoShowRule = (typeof NO_SHOW_RULES)[number];

/** What an order is held to: the offer's terms as they were on the day it was placed, whatever the offer says since. */
export interface OrderTerms {
	readonly unitPricePence: Pence;
	readonly vat: VatTreatment;
	readonly contracts: Contractor;
	readonly noShow: NoShowRule;
	/** A place is credited when the person leaves within so many weeks of starting; 0: never. */
	readonly creditWeeks: number;
	/** So many days before the start is in time to cancel. */
	readonly cancelDays: number;
	readonly weeksToStart: number;
}

/** Life of an order. Its units are taken from the offer when it is placed, before anybody approves or answers it. */
export type OrderState =
	| { readonly state: 'awaiting-approval' }
	| { readonly state: 'placed' }
	| { readonly state: 'confirmed'; readonly startsOn: IsoDate }
	/** All its places have come to their end. */
	| { readonly state: 'delivered'; readonly startsOn: IsoDate }
	| { readonly state: 'refused' }
	| { readonly state: 'declined' }
	| { readonly state: 'cancelled' };

export type OrderStateName = OrderState['state'];

export interface Order extends OrderTerms {
	readonly id: string;
	readonly kind: OrderKind;
	readonly units: number;
	readonly placedBy: string;
	readonly placedOn: IsoDate;
	readonly standing: OrderState;
}

export interface WrongStateRefusal {
	readonly code: 'wrong-state';
	readonly state: OrderStateName;
}

export const wrongState = ({ standing }: Order): WrongStateRefusal => ({
	code: 'wrong-state',
	state: standing.state,
});

/** What a number of units costs, VAT included; VAT is worked out place by place, as it is invoiced. */
export const totalOf = (
	{ unitPricePence, vat }: Pick<OrderTerms, 'unitPricePence' | 'vat'>,
	units: number,
): Pence => units * (unitPricePence + vatOn(unitPricePence, vat));
