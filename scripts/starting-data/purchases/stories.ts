import { isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { DVPP } from './stories-of-dvpp.ts';
import { TERMS } from './terms-offered.ts';
import type { OfferTold } from './told.ts';

const day = isoDate;
/** Invented: what three authorities bought on the live programme, as it stands on 20 October 2026. */
const LIVE: readonly OfferTold[] = [
	{
		...{
			area: 'Wolverhampton',
			agreement: 'north',
			intervention: 'programme',
			places: 14,
			openedOn: day('2025-03-17'),
		},
		terms: { ...TERMS, unitPricePence: 175_000, contracts: 'commissioner', nextStartOn: day('2026-11-09') },
		orders: [
			{
				...{
					key: 'wlv-1',
					kind: 'block',
					units: 6,
					placedOn: day('2025-04-02'),
					approvedOn: day('2025-04-04'),
					state: 'confirmed',
				},
				...{
					answeredOn: day('2025-04-09'),
					startsOn: day('2025-05-05'),
					costCentre: 'CC 41007',
					purchaseReference: 'PO 4500181204',
				},
				places: [
					{
						state: 'completed',
						drawnOn: day('2025-05-06'),
						startsOn: day('2025-05-19'),
						endedOn: day('2025-11-17'),
					},
					{
						state: 'completed',
						drawnOn: day('2025-06-03'),
						startsOn: day('2025-06-16'),
						endedOn: day('2025-12-15'),
					},
					{
						state: 'left',
						drawnOn: day('2025-09-02'),
						startsOn: day('2025-09-15'),
						endedOn: day('2025-12-01'),
					},
					{ state: 'started', drawnOn: day('2026-06-02'), startsOn: day('2026-06-15') },
					{ state: 'reserved', drawnOn: day('2026-10-06'), startsOn: day('2026-11-09') },
					{ state: 'held' },
				],
				invoices: [
					{
						...{
							number: 'RC-2025-018',
							places: [1, 2],
							issuedOn: day('2025-07-07'),
							matchedOn: day('2025-07-14'),
						},
						paid: { on: day('2025-07-30'), reference: 'BACS 88120' },
					},
					{
						number: 'RC-2025-031',
						places: [3],
						issuedOn: day('2025-10-06'),
						matchedOn: day('2025-10-13'),
						paid: { on: day('2025-10-29'), reference: 'BACS 91455' },
					},
					{ number: 'RC-2026-022', places: [4], issuedOn: day('2026-09-28'), matchedOn: day('2026-10-05') },
				],
			},
			{
				...{ key: 'wlv-2', kind: 'block', units: 4, placedOn: day('2026-10-14'), state: 'awaiting-approval' },
				...{ costCentre: 'CC 41007', purchaseReference: 'PO 4500199310' },
			},
			{
				...{ key: 'wlv-3', kind: 'block', units: 3, placedOn: day('2026-07-06'), state: 'refused' },
				...{
					answeredOn: day('2026-07-08'),
					words: 'The budget of this cost centre is spent. Ask again after the review in September.',
				},
				...{ costCentre: 'CC 41007', purchaseReference: 'PO 4500194771' },
			},
		],
	},
	{
		...{
			area: 'Solihull',
			agreement: 'south',
			intervention: 'programme',
			places: 8,
			openedOn: day('2025-02-10'),
		},
		terms: {
			...TERMS,
			unitPricePence: 182_000,
			vat: 'standard',
			contracts: 'provider',
			nextStartOn: day('2026-11-16'),
		},
		orders: [
			{
				...{
					key: 'sol-1',
					kind: 'spot',
					units: 1,
					placedOn: day('2025-03-03'),
					state: 'delivered',
					answeredOn: day('2025-03-06'),
					startsOn: day('2025-04-07'),
				},
				...{ costCentre: 'SMBC 2210', purchaseReference: 'SOL/2025/0041' },
				places: [{ state: 'completed', startsOn: day('2025-04-07'), endedOn: day('2025-10-06') }],
				invoices: [
					{
						number: 'SBC 1041',
						places: [1],
						issuedOn: day('2025-04-22'),
						matchedOn: day('2025-04-28'),
						paid: { on: day('2025-05-14'), reference: 'SOL 70331' },
					},
				],
			},
			{
				...{
					key: 'sol-2',
					kind: 'spot',
					units: 2,
					placedOn: day('2026-02-09'),
					state: 'delivered',
					answeredOn: day('2026-02-12'),
					startsOn: day('2026-03-16'),
				},
				...{ costCentre: 'SMBC 2210', purchaseReference: 'SOL/2026/0009' },
				places: [
					{ state: 'left', startsOn: day('2026-03-16'), endedOn: day('2026-04-07'), credited: true },
					{ state: 'completed', startsOn: day('2026-03-16'), endedOn: day('2026-09-14') },
				],
				invoices: [
					{
						number: 'SBC 1187',
						places: [1, 2],
						issuedOn: day('2026-03-30'),
						matchedOn: day('2026-04-02'),
						paid: { on: day('2026-04-22'), reference: 'SOL 80114' },
					},
					{
						number: 'SBC CN 12',
						kind: 'credit-note',
						places: [1],
						issuedOn: day('2026-04-27'),
						matchedOn: day('2026-05-05'),
					},
				],
			},
			{
				...{
					key: 'sol-3',
					kind: 'spot',
					units: 1,
					placedOn: day('2026-05-11'),
					state: 'confirmed',
					answeredOn: day('2026-05-14'),
					startsOn: day('2026-06-15'),
				},
				...{ costCentre: 'SMBC 2210', purchaseReference: 'SOL/2026/0031' },
				places: [{ state: 'started', startsOn: day('2026-06-15') }],
				invoices: [
					{
						...{ number: 'SBC 1240', places: [1], issuedOn: day('2026-07-06'), netPence: 189_500 },
						disputed: 'We ordered at £1,820 a place, and this line asks for £1,895.',
					},
				],
			},
			{
				...{
					key: 'sol-4',
					kind: 'spot',
					units: 1,
					placedOn: day('2026-08-03'),
					state: 'declined',
					answeredOn: day('2026-08-06'),
				},
				...{ words: 'The group that starts in September is full. The next one starts in November.' },
				...{ costCentre: 'SMBC 2210', purchaseReference: 'SOL/2026/0047' },
			},
			{
				...{ key: 'sol-5', kind: 'spot', units: 1, placedOn: day('2026-10-16'), state: 'placed' },
				...{ costCentre: 'SMBC 2210', purchaseReference: 'SOL/2026/0058' },
			},
		],
	},
	{
		...{
			area: 'Warwickshire',
			agreement: 'south',
			intervention: 'programme',
			support: 'support',
			places: 6,
			openedOn: day('2025-09-01'),
		},
		terms: {
			...TERMS,
			unitPricePence: 194_000,
			contracts: 'provider',
			noShow: 'no-credit',
			creditWeeks: 2,
			cancelDays: 21,
			nextStartOn: day('2026-11-23'),
		},
		orders: [
			{
				...{
					key: 'war-1',
					kind: 'spot',
					units: 2,
					placedOn: day('2025-10-06'),
					state: 'confirmed',
					answeredOn: day('2025-10-10'),
					startsOn: day('2025-11-17'),
				},
				...{ costCentre: 'WCC 730 18', purchaseReference: 'WCC-PO-118804' },
				places: [
					{ state: 'no-show', startsOn: day('2025-11-17'), endedOn: day('2025-11-24') },
					{ state: 'started', startsOn: day('2026-05-11') },
				],
				invoices: [
					{
						number: 'SBC 1139',
						places: [1],
						issuedOn: day('2025-12-08'),
						matchedOn: day('2025-12-15'),
						paid: { on: day('2026-01-07'), reference: 'WCC 55107' },
					},
					{ number: 'SBC 1262', places: [2], issuedOn: day('2026-10-12') },
				],
			},
			{
				...{
					key: 'war-2',
					kind: 'spot',
					units: 1,
					placedOn: day('2026-06-01'),
					state: 'cancelled',
					answeredOn: day('2026-06-04'),
				},
				...{ costCentre: 'WCC 730 18', purchaseReference: 'WCC-PO-121450' },
			},
			{
				...{
					key: 'war-3',
					kind: 'spot',
					units: 1,
					placedOn: day('2026-09-21'),
					state: 'confirmed',
					answeredOn: day('2026-09-24'),
					startsOn: day('2026-11-23'),
				},
				...{ costCentre: 'WCC 730 18', purchaseReference: 'WCC-PO-123012' },
				places: [{ state: 'reserved', startsOn: day('2026-11-23') }],
			},
		],
	},
];

export const PURCHASES: Readonly<Record<string, readonly OfferTold[]>> = {
	'demonstration-programme-west-midlands': LIVE,
	'west-midlands-dvpp': DVPP,
};

/** Pence above which each council's orders wait for a second person. */
export const THRESHOLDS: Readonly<Record<string, number>> = {
	Wolverhampton: 500_000,
	Solihull: 500_000,
	Warwickshire: 400_000,
};
