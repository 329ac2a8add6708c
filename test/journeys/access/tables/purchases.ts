import {
	sampleInvoices,
	sampleOffers,
	sampleOrders,
	samplePlaces,
	samplePlacesToOffer,
	sampleStatements,
} from '../records/purchases.ts';
import { type RouteEntry, withoutRecord } from '../route-entry.ts';

const day = (name: string, day: string, month: string, year: string) => ({
	[`${name}.day`]: day,
	[`${name}.month`]: month,
	[`${name}.year`]: year,
});

const ORDER = { kind: 'spot', units: '1', costCentre: 'CC 2210', purchaseReference: 'PO 4500123456' };
const OFFER = {
	expectedVersion: '1',
	placesSeen: '0',
	places: '3',
	price: '1680',
	vat: 'exempt',
	...day('nextStartOn', '1', '12', '2026'),
	weeksToStart: '5',
	eligibility: 'Fathers aged 18 or over.',
	contracts: 'provider',
	noShow: 'credit',
	creditWeeks: '4',
	cancelDays: '14',
};
const offer: RouteEntry = { records: sampleOffers };
const order: RouteEntry = { records: sampleOrders };
const invoice: RouteEntry = { records: sampleInvoices };
const statement: RouteEntry = { records: sampleStatements };

export const PURCHASES: Readonly<Record<string, RouteEntry>> = {
	'routes/purchases/buy/route': withoutRecord,
	'routes/purchases/order-form/route': { ...offer, form: ORDER },
	'routes/purchases/check/route': {
		...offer,
		query: () => `?${new URLSearchParams(ORDER).toString()}`,
		form: { priceSeen: '175000' },
	},
	'routes/purchases/orders/route': withoutRecord,
	'routes/purchases/order/route': order,
	'routes/purchases/approve/route': { ...order, form: { answer: 'approve' } },
	'routes/purchases/answer/route': { ...order, form: { answer: 'decline', words: 'No group runs then.' } },
	'routes/purchases/cancel/route': { ...order, form: {} },
	'routes/purchases/draw/route': { ...order, form: day('startsOn', '1', '12', '2026') },
	'routes/purchases/place/route': {
		records: samplePlaces,
		form: { event: 'started', ...day('day', '12', '10', '2026') },
	},
	'issue-invoice': { ...order, form: { number: 'INV 9001', price: '1680', vat: 'exempt', places: 'x' } },
	'issue-credit-note': { ...order, form: { number: 'CN 9001', places: 'x' } },
	'routes/purchases/invoices/route': withoutRecord,
	'routes/purchases/invoice/route': invoice,
	'routes/purchases/match/route': { ...invoice, form: {} },
	'routes/purchases/dispute/route': { ...invoice, form: { words: 'The price is another.' } },
	'routes/purchases/pay/route': {
		...invoice,
		form: { ...day('paidOn', '12', '10', '2026'), reference: 'BACS 9001' },
	},
	'routes/purchases/withdraw/route': {
		...invoice,
		reached: (asker, record) => record.params.issuer === asker.organisationId,
		form: {},
	},
	'routes/purchases/offers/route': withoutRecord,
	'offer-open': { records: samplePlacesToOffer, form: OFFER },
	'offer-change': { ...offer, form: OFFER },
	'routes/purchases/offer-close/route': { ...offer, form: { expectedVersion: '1' } },
	'routes/purchases/threshold/route': { ...withoutRecord, form: { expectedVersion: '1', above: '1' } },
	'routes/purchases/statements/route': withoutRecord,
	'routes/purchases/statement/route': statement,
	'statement-pdf': statement,
	'statement-csv': statement,
};
