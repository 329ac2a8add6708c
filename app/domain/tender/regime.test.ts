import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { accepted, refused } from '../result.ts';
import { REGIMES, regimeOf } from './regime.ts';
import { standstillEndsOn } from './standstill.ts';
import { whyRegime } from './why-regime.ts';

const procurement = { pricedDeliverables: true, supportsRecipient: false, reasons: '' };
const grant = { pricedDeliverables: false, supportsRecipient: true, reasons: '' };
const asked = (begunOn: string, valuePence: number, vatPence = 0, route = procurement) =>
	regimeOf({ route, begunOn: isoDate(begunOn), valuePence, vatPence });

test.each([
	['the 2016 tender', asked('2016-09-01', 60_000_000), 'pcr-2015-light-touch', true],
	['the last day of the old law', asked('2025-02-23', 58_914_799), 'pcr-2015-light-touch', false],
	['the old threshold to the penny', asked('2025-02-23', 58_914_800), 'pcr-2015-light-touch', true],
	['the first day of the new law', asked('2025-02-24', 66_353_999), 'pa-2023-light-touch', false],
	['the new threshold counts VAT', asked('2026-01-05', 55_295_000, 11_059_000), 'pa-2023-light-touch', true],
	['a grant, whatever its date and value', asked('2026-01-05', 900_000_000, 0, grant), 'grant-call', false],
	[
		'support that must be delivered at a price is a procurement',
		asked('2026-01-05', 100, 0, { ...grant, pricedDeliverables: true }),
		'pa-2023-light-touch',
		false,
	],
] as const)('%s', (_what, { regime, overThreshold }, key, over) => {
	expect([regime.key, overThreshold]).toEqual([key, over]);
});

test('why a regime was chosen is told with the day, the value and the threshold', () => {
	const tender = {
		route: procurement,
		begunOn: isoDate('2026-09-14'),
		valuePence: 60_000_000,
		vatPence: 12_000_000,
	};
	expect(whyRegime(tender)).toEqual([
		'It is a procurement: the provider is paid for what it delivers and could be held to it.',
		'It began on 14 September 2026, and the Procurement Act 2023 has applied to what began since 24 February 2025.',
		'It is worth £720,000 with VAT, and the threshold for social services is £663,540 with VAT: it is at or above it, so a notice on Find a Tender is recorded first.',
	]);
	expect(whyRegime({ ...tender, begunOn: isoDate('2016-09-01'), valuePence: 100 }).slice(1)).toEqual([
		'It began on 1 September 2016, before 24 February 2025, so the Public Contracts Regulations 2015 apply.',
		'It is worth £1 without VAT, and the threshold for social services is £589,148 without VAT: it is below it.',
	]);
	expect(whyRegime({ ...tender, vatPence: 0 }).at(-1)).toBe(
		'It is worth £600,000, to which no VAT is added, and the threshold for social services is £663,540 with VAT: it is below it.',
	);
	expect(whyRegime({ ...tender, route: grant })).toHaveLength(1);
});

test('below its threshold the old law publishes no notice of the award', () => {
	const after = (valuePence: number) => asked('2016-09-01', valuePence).regime.afterApproval;
	expect(after(58_914_800)).toEqual(['letters', 'standstill', 'agreement', 'award-notice']);
	expect(after(58_914_799)).toEqual(['letters', 'standstill', 'agreement']);
	expect(asked('2026-01-05', 100).regime.afterApproval).toContain('award-notice');
});

// Domain guide §7.
test.each([
	['2026-11-02', '2026-11-11'],
	['2026-11-23', '2026-12-03'],
	['2026-12-23', '2027-01-07'],
	['2026-03-10', '2026-03-20'],
	['2026-04-01', '2026-04-14'],
])('a standstill from the notice of %s ends on %s', (noticeOn, endsOn) => {
	const regime = REGIMES.find(({ key }) => key === 'pa-2023-light-touch');
	expect(standstillEndsOn(regime ?? { standstill: null }, isoDate(noticeOn))).toEqual(accepted(endsOn));
});

test('a notice on a Sunday begins its standstill on the Monday', () => {
	expect(standstillEndsOn({ standstill: { kind: 'working-days', days: 8 } }, isoDate('2026-11-01'))).toEqual(
		accepted('2026-11-11'),
	);
});

test('ten days followed a notice under the old law, and a grant call keeps none', () => {
	expect(
		standstillEndsOn({ standstill: { kind: 'calendar-days', days: 10 } }, isoDate('2017-01-09')),
	).toEqual(accepted('2017-01-19'));
	expect(standstillEndsOn({ standstill: null }, isoDate('2017-01-09'))).toEqual(accepted(null));
});

test('a standstill that would run into a year without bank holidays is refused, and its year is named', () => {
	const eight = { standstill: { kind: 'working-days', days: 8 } } as const;
	expect(standstillEndsOn(eight, isoDate('2028-12-20'))).toEqual(
		refused({ code: 'no-bank-holidays', year: 2029 }),
	);
	expect(standstillEndsOn(eight, isoDate('2014-12-30'))).toEqual(
		refused({ code: 'no-bank-holidays', year: 2014 }),
	);
});
