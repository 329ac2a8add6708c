import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { type Entitlement, entitlementOf, isReviewLate, sumOf } from './entitlement.ts';
import { ACCEPTED, claim, money, period, underReview } from './money.test-data.ts';
import type { ClaimFacts, MoneyFacts, PeriodFacts, WhyWaiting } from './money-facts.ts';

const due = (
	facts: Partial<MoneyFacts>,
	own: Partial<PeriodFacts>,
	day: string,
	cap = 100_000,
): Entitlement => entitlementOf(money(facts), period(1, own), cap, isoDate(day));

test.each<[string, string, number, WhyWaiting]>([
	['2016-12-31', 'the day before', 0, 'not-begun'],
	['2017-01-01', 'its first day', 100_000, 'settled'],
	['2017-06-30', 'after it', 100_000, 'settled'],
])('in advance, %s, %s: %i pence are due, %s', (day, _, pence, why) => {
	expect(due({ paid: 'in-advance' }, {}, day)).toEqual({ pence, kind: 'schedule', why });
});

test.each<[string, number, number, WhyWaiting]>([
	['2016-12-31', 42_000, 0, 'not-begun'],
	['2017-01-01', 0, 0, 'nothing-delivered'],
	['2017-01-01', 42_000, 42_000, 'period-not-over'],
	['2017-03-31', 42_000, 42_000, 'period-not-over'],
	['2017-04-01', 42_000, 42_000, 'underspent'],
	['2017-04-01', 0, 0, 'underspent'],
	['2017-04-01', 142_000, 100_000, 'underspent'],
	// What was delivered may have been corrected below nought; nothing is taken back by that.
	['2017-04-01', -1_000, 0, 'underspent'],
])('on delivery, %s, of %i pence delivered: %i are due, %s', (day, deliveredPence, pence, why) => {
	expect(due({ paid: 'on-delivery' }, { deliveredPence }, day)).toEqual({ pence, kind: 'schedule', why });
});

test.each<[string, Partial<ClaimFacts>[], number, WhyWaiting]>([
	['no claim', [], 0, 'no-claim'],
	['a claim with the provider', [{ state: 'draft', agreedPence: null }], 0, 'claim-with-provider'],
	['a claim sent back', [{ state: 'sent-back', agreedPence: 5 }], 0, 'claim-with-provider'],
	['a claim under review', [{ state: 'submitted', agreedPence: null }], 0, 'claim-under-review'],
	['a claim withdrawn', [{ state: 'withdrawn', agreedPence: null }], 0, 'no-claim'],
	['a claim agreed', [{ agreedPence: 60_000 }], 60_000, 'underspent'],
	['two agreed', [{ agreedPence: 60_000 }, { agreedPence: 30_000 }], 90_000, 'underspent'],
	[
		'two agreed above the schedule',
		[{ agreedPence: 60_000 }, { agreedPence: 60_000 }],
		100_000,
		'underspent',
	],
	[
		'one agreed and one under review',
		[{ agreedPence: 60_000 }, { state: 'submitted', agreedPence: null }],
		60_000,
		'claim-under-review',
	],
	[
		'one with the provider and one under review',
		[
			{ state: 'draft', agreedPence: null },
			{ state: 'submitted', agreedPence: null },
		],
		0,
		'claim-under-review',
	],
	['a claim of another period', [{ periodId: 'q2' }], 0, 'no-claim'],
])('in arrears, the return accepted, with %s: %i pence, %s', (_, claims, pence, why) => {
	const facts = { claims: claims.map((each) => claim(1, each)) };
	expect(due(facts, { kpiReturn: ACCEPTED }, '2017-05-20')).toEqual({ pence, kind: 'claim', why });
});

test.each<[string, Partial<ClaimFacts>[], number, WhyWaiting]>([
	['no claim', [], 0, 'no-claim'],
	['what was agreed', [{ agreedPence: 60_000 }], 60_000, 'return-under-review'],
	[
		'what was claimed and nobody has looked at',
		[{ state: 'submitted', amountPence: 80_000, agreedPence: null }],
		80_000,
		'return-under-review',
	],
	[
		'both',
		[{ agreedPence: 10_000 }, { state: 'submitted', amountPence: 80_000, agreedPence: null }],
		90_000,
		'return-under-review',
	],
	[
		'what is in dispute',
		[{ state: 'sent-back', amountPence: 80_000, agreedPence: null }],
		0,
		'return-under-review',
	],
	[
		'what is not claimed yet',
		[{ state: 'draft', amountPence: 80_000, agreedPence: null }],
		0,
		'return-under-review',
	],
	['what was withdrawn', [{ state: 'withdrawn', amountPence: 80_000 }], 0, 'no-claim'],
	['what another period claims', [{ periodId: 'q2', state: 'submitted' }], 0, 'no-claim'],
])('in arrears, the review late, %s is undisputed: %i pence, %s', (_, claims, pence, why) => {
	const facts = { claims: claims.map((each) => claim(1, each)) };
	const late = { kpiReturn: underReview('2017-05-19') };
	expect(due(facts, late, '2017-05-20')).toEqual({ pence, kind: 'undisputed', why });
});

test.each<[string, PeriodFacts['kpiReturn'], string, WhyWaiting]>([
	['before the period', ACCEPTED, '2016-12-31', 'not-begun'],
	['on its first day', ACCEPTED, '2017-01-01', 'period-not-over'],
	['on its last day', ACCEPTED, '2017-03-31', 'period-not-over'],
	['with no return', { stands: 'not-sent', reviewBy: null }, '2017-05-20', 'return-not-sent'],
	['with a closed return', { stands: 'closed', reviewBy: null }, '2017-05-20', 'return-closed'],
	['with a review in time', underReview('2017-05-20'), '2017-05-20', 'return-under-review'],
])('in arrears, nothing is due %s', (_, kpiReturn, day, why) => {
	expect(due({ claims: [claim(1)] }, { kpiReturn }, day)).toEqual({ pence: 0, kind: 'claim', why });
});

test.each([
	'in-advance',
	'in-arrears',
	'on-delivery',
] as const)('%s, nothing of nothing, nor after the end', (paid) => {
	const facts = { paid, claims: [claim(1)] };
	const own = { kpiReturn: ACCEPTED, deliveredPence: 5_000 };
	expect(due(facts, own, '2017-05-20', 0)).toMatchObject({ pence: 0, why: 'nothing-scheduled' });
	const ended = (day: string) => due({ ...facts, terminatedOn: isoDate(day) }, own, '2017-05-20');
	expect(ended('2016-12-31')).toMatchObject({ pence: 0, why: 'after-the-end' });
	// The period in which it ends is still paid for.
	expect(ended('2017-01-01').pence).toBeGreaterThan(0);
});

test('a review is late from the day after its last, and only while there is one', () => {
	const late = (kpiReturn: PeriodFacts['kpiReturn']) => isReviewLate({ kpiReturn }, isoDate('2017-05-20'));
	expect(late(underReview('2017-05-19'))).toBe(true);
	expect(late(underReview('2017-05-20'))).toBe(false);
	expect(late({ stands: 'under-review', reviewBy: null })).toBe(false);
	expect(late({ stands: 'accepted', reviewBy: isoDate('2017-05-01') })).toBe(false);
	expect(late({ stands: 'not-sent', reviewBy: isoDate('2017-05-01') })).toBe(false);
});

test('nothing adds up to nought', () => {
	expect([sumOf([]), sumOf([1, 2, 3])]).toEqual([0, 6]);
});
