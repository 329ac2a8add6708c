import type { IsoDate } from '../calendar/iso-date.ts';
import type { OrderTerms } from './order.ts';

/** What a provider offers an authority to buy of an intervention in an area. How many places are left is the ledger's to say. */
export interface OfferTerms extends OrderTerms {
	readonly nextStartOn: IsoDate;
	/** Who a place is for. */
	readonly eligibility: string;
}

export interface Offer extends OfferTerms {
	readonly id: string;
	readonly openedOn: IsoDate;
	readonly closedOn: IsoDate | null;
}

export const isOpenOn = (
	{ openedOn, closedOn }: Pick<Offer, 'openedOn' | 'closedOn'>,
	day: IsoDate,
): boolean => openedOn <= day && (closedOn === null || closedOn > day);
