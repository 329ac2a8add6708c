import { isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { TERMS } from './terms-offered.ts';
import type { OfferTold } from './told.ts';

const day = isoDate;

/** Invented: of the DVPP the sources say that Solihull discussed spot purchase and that Wolverhampton may fund additional units. */
export const DVPP: readonly OfferTold[] = [
	{
		area: 'Solihull',
		agreement: 'perpetrator',
		intervention: 'group-and-one-to-one',
		places: 2,
		openedOn: day('2017-05-02'),
		closedOn: day('2018-10-01'),
		terms: { ...TERMS, unitPricePence: 160_000, contracts: 'provider', nextStartOn: day('2018-09-10') },
		orders: [
			{
				key: 'dvpp-sol',
				kind: 'spot',
				units: 1,
				placedOn: day('2017-06-05'),
				state: 'delivered',
				answeredOn: day('2017-06-09'),
				startsOn: day('2017-07-10'),
				costCentre: 'SMBC 1804',
				purchaseReference: 'SOL/2017/0112',
				places: [{ state: 'completed', startsOn: day('2017-07-10'), endedOn: day('2018-01-15') }],
				invoices: [
					{
						number: 'FG 201',
						places: [1],
						issuedOn: day('2017-07-24'),
						matchedOn: day('2017-07-31'),
						paid: { on: day('2017-08-16'), reference: 'SOL 41207' },
					},
				],
			},
		],
	},
	{
		area: 'Wolverhampton',
		agreement: 'perpetrator',
		intervention: 'group-and-one-to-one',
		places: 4,
		openedOn: day('2017-08-01'),
		closedOn: day('2018-10-01'),
		terms: { ...TERMS, unitPricePence: 155_000, contracts: 'commissioner', nextStartOn: day('2018-09-10') },
		orders: [
			{
				key: 'dvpp-wlv',
				kind: 'block',
				units: 4,
				placedOn: day('2017-08-14'),
				approvedOn: day('2017-08-16'),
				state: 'delivered',
				answeredOn: day('2017-08-21'),
				startsOn: day('2017-09-11'),
				costCentre: 'CC 40112',
				purchaseReference: 'PO 4500020117',
				places: [1, 2, 3, 4].map((week) => ({
					state: 'completed' as const,
					drawnOn: day('2017-09-11'),
					startsOn: day(`2017-10-${String(week * 7).padStart(2, '0')}`),
					endedOn: day(`2018-04-${String(week * 7).padStart(2, '0')}`),
				})),
				invoices: [
					{
						number: 'RC-2017-004',
						places: [1, 2, 3, 4],
						issuedOn: day('2017-11-06'),
						matchedOn: day('2017-11-13'),
						paid: { on: day('2017-11-29'), reference: 'BACS 31006' },
					},
				],
			},
		],
	},
];
