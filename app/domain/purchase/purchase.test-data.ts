import { isoDate } from '../calendar/iso-date.ts';
import type { StartFacts } from '../grant/may-start.ts';
import type { Invoice } from './invoice.ts';
import type { Offer } from './offer.ts';
import type { Order } from './order.ts';
import type { Place } from './place.ts';

export const TODAY = isoDate('2026-03-10');
export const LATER = isoDate('2026-04-13');
const term = { startsOn: isoDate('2025-01-01'), endsOn: isoDate('2026-12-31'), terminatedOn: null };

export const MAY_START: StartFacts = {
	respect: 'not-stated',
	accreditations: [],
	support: [{ agreementId: 'support', ...term }],
	agreement: term,
};
export const NO_SUPPORT: StartFacts = { ...MAY_START, support: [] };

export const OFFER: Offer = {
	id: 'offer',
	unitPricePence: 168_000,
	vat: 'standard',
	contracts: 'provider',
	noShow: 'credit',
	creditWeeks: 4,
	cancelDays: 14,
	weeksToStart: 5,
	nextStartOn: LATER,
	eligibility: 'Fathers aged 18 or over.',
	openedOn: isoDate('2026-01-05'),
	closedOn: null,
};

export const anOrder = (given: Partial<Order> = {}): Order => ({
	id: 'order',
	kind: 'spot',
	units: 1,
	placedBy: 'officer',
	placedOn: TODAY,
	standing: { state: 'confirmed', startsOn: LATER },
	unitPricePence: 168_000,
	vat: 'standard',
	contracts: 'provider',
	noShow: 'credit',
	creditWeeks: 4,
	cancelDays: 14,
	weeksToStart: 5,
	...given,
});

export const aPlace = (given: Partial<Place> = {}): Place => ({
	id: 'place',
	number: 1,
	code: 'CDFH-J3K4-MNPR',
	state: 'reserved',
	startsOn: LATER,
	endedOn: null,
	credited: false,
	keepUntil: null,
	...given,
});

export const anInvoice = (given: Partial<Invoice> = {}): Invoice => ({
	id: 'invoice',
	kind: 'invoice',
	issuedOn: TODAY,
	standing: { state: 'issued' },
	lines: [{ placeId: 'place', netPence: 168_000, vat: 'standard', vatPence: 33_600 }],
	...given,
});
