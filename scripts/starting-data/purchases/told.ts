import type { IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import type { OfferTerms } from '../../../app/domain/purchase/offer.ts';
import type { OrderKind, OrderStateName } from '../../../app/domain/purchase/order.ts';
import type { PlaceState } from '../../../app/domain/purchase/place.ts';

export interface PlaceTold {
	readonly state: PlaceState;
	/** Of a block: the day on which it was drawn. */
	readonly drawnOn?: IsoDate;
	readonly startsOn?: IsoDate;
	readonly endedOn?: IsoDate;
	readonly credited?: boolean;
}

export interface InvoiceTold {
	readonly number: string;
	readonly kind?: 'credit-note';
	/** Places of the order by number, from 1. */
	readonly places: readonly number[];
	readonly issuedOn: IsoDate;
	/** Another price than the order's: it cannot be matched. */
	readonly netPence?: number;
	readonly matchedOn?: IsoDate;
	readonly disputed?: string;
	readonly paid?: { readonly on: IsoDate; readonly reference: string };
}

export interface OrderTold {
	readonly key: string;
	readonly kind: OrderKind;
	readonly units: number;
	readonly placedOn: IsoDate;
	/** The day on which the second person approved it, where it was above the threshold. */
	readonly approvedOn?: IsoDate;
	readonly state: OrderStateName;
	/** When the provider answered, or the authority cancelled or refused. */
	readonly answeredOn?: IsoDate;
	readonly startsOn?: IsoDate;
	readonly words?: string;
	readonly costCentre: string;
	readonly purchaseReference: string;
	readonly places?: readonly PlaceTold[];
	readonly invoices?: readonly InvoiceTold[];
}

export interface OfferTold {
	/** The area's name; its council buys. */
	readonly area: string;
	/** The agreement's key and the intervention's in the programme's facts. */
	readonly agreement: string;
	readonly intervention: string;
	/** In a purchase-only area: the key of the support agreement that orders name. */
	readonly support?: string;
	readonly terms: OfferTerms;
	readonly places: number;
	readonly openedOn: IsoDate;
	readonly closedOn?: IsoDate;
	readonly orders: readonly OrderTold[];
}
