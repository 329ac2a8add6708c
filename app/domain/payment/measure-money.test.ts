import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { measureMoney } from './measure-money.ts';
import { ACCEPTED, claim, decision, money, order, period, underReview } from './money.test-data.ts';
import type { MoneyFacts } from './money-facts.ts';

const first = (facts: MoneyFacts, day = '2017-05-20') => measureMoney(facts, isoDate(day)).periods[0];
const accepted = period(1, { kpiReturn: ACCEPTED });

test.each<[string, Partial<MoneyFacts>, string, number, string]>([
	[
		'in advance, the scheduled sum from the day on which the period begins',
		{ paid: 'in-advance' },
		'2017-01-01',
		100_000,
		'schedule',
	],
	['in advance, nothing the day before', { paid: 'in-advance' }, '2016-12-31', 0, 'schedule'],
	[
		'in arrears, nothing while the return has not been sent, whatever is agreed',
		{ claims: [claim(1)] },
		'2017-05-20',
		0,
		'claim',
	],
	[
		'in arrears, nothing while the review of the return is in time',
		{ claims: [claim(1)], periods: [period(1, { kpiReturn: underReview('2017-05-20') })] },
		'2017-05-20',
		0,
		'claim',
	],
	[
		'what was claimed, as undisputed, from the day after the review should have been done',
		{
			claims: [claim(1, { state: 'submitted', agreedPence: null, amountPence: 80_000 })],
			periods: [period(1, { kpiReturn: underReview('2017-05-19') })],
		},
		'2017-05-20',
		80_000,
		'undisputed',
	],
	[
		'in arrears, what was agreed once the return has been accepted',
		{ claims: [claim(1, { agreedPence: 60_000 })], periods: [accepted] },
		'2017-05-20',
		60_000,
		'claim',
	],
	['and nothing without a claim', { periods: [accepted] }, '2017-05-20', 0, 'claim'],
	[
		'two agreed claims are paid up to the schedule',
		{ claims: [claim(1), claim(1, { number: 2, claimId: 'second' })], periods: [accepted] },
		'2017-05-20',
		100_000,
		'claim',
	],
	[
		'on delivery, units started at their price',
		{ paid: 'on-delivery', periods: [period(1, { deliveredPence: 42_000 })] },
		'2017-02-10',
		42_000,
		'schedule',
	],
	[
		'on delivery, never above the schedule',
		{ paid: 'on-delivery', periods: [period(1, { deliveredPence: 142_000 })] },
		'2017-02-10',
		100_000,
		'schedule',
	],
	[
		'nothing for a period after an early end',
		{ paid: 'in-advance', terminatedOn: isoDate('2016-12-31') },
		'2017-05-20',
		0,
		'schedule',
	],
	[
		'never above the agreement’s value, whatever the schedule says',
		{ paid: 'in-advance', valuePence: 30_000 },
		'2017-05-20',
		30_000,
		'schedule',
	],
])('payable for a period: %s', (_name, changes, day, pence, kind) => {
	expect(first(money(changes), day)).toMatchObject({ payablePence: pence, kind });
});

test.each<[string, Partial<MoneyFacts>, string]>([
	['the claim is still to be made', { periods: [accepted] }, 'no-claim'],
	[
		'the claim is with the provider',
		{ periods: [accepted], claims: [claim(1, { state: 'sent-back', agreedPence: null })] },
		'claim-with-provider',
	],
	[
		'the claim is being looked at',
		{ periods: [accepted], claims: [claim(1, { state: 'submitted', agreedPence: null })] },
		'claim-under-review',
	],
	['the return has not been sent', { claims: [claim(1)] }, 'return-not-sent'],
	[
		'the return is being looked at',
		{ claims: [claim(1)], periods: [period(1, { kpiReturn: underReview('2017-05-25') })] },
		'return-under-review',
	],
	[
		'less was spent',
		{ periods: [accepted], claims: [claim(1, { agreedPence: 60_000 })], orders: [order(1, 60_000)] },
		'underspent',
	],
	['all has been paid', { periods: [accepted], claims: [claim(1)], orders: [order(1, 100_000)] }, 'settled'],
])('why nothing more is payable: %s', (_name, changes, why) => {
	expect(first(money(changes))).toMatchObject({ why });
});

test('the officer’s own delay is counted in working days, Easter’s bank holidays left out', () => {
	expect(
		first(money({ periods: [period(1, { kpiReturn: underReview('2017-04-12') })] }), '2017-04-19')
			?.officerLateDays,
	).toBe(3);
	expect(
		first(money({ periods: [period(1, { kpiReturn: underReview('2017-04-19') })] }), '2017-04-19')
			?.officerLateDays,
	).toBe(0);
});

test('retention is withheld from what is due, and payable apart once it has been released', () => {
	const held = money({ periods: [accepted], claims: [claim(1)], decisions: [decision(1, 'retain', 10_000)] });
	expect(first(held)).toMatchObject({
		payablePence: 90_000,
		keptPence: 10_000,
		payableRetentionPence: 0,
		restPence: 0,
	});
	const released = {
		...held,
		orders: [order(1, 90_000)],
		decisions: [...held.decisions, decision(1, 'release-retention', 4_000)],
	};
	expect(first(released)).toMatchObject({
		payablePence: 0,
		keptPence: 6_000,
		payableRetentionPence: 4_000,
		paidPence: 90_000,
	});
	const paid = {
		...released,
		orders: [order(1, 90_000), order(1, 4_000, { orderId: 'r', kind: 'retention' })],
	};
	expect(first(paid)).toMatchObject({
		keptPence: 6_000,
		payableRetentionPence: 0,
		paidPence: 94_000,
		restPence: 0,
	});
});

test('underspend that is carried raises the next period’s share by as much as it lowers its own', () => {
	const facts = money({
		periods: [accepted, period(2, { kpiReturn: ACCEPTED })],
		claims: [claim(1, { agreedPence: 60_000 }), claim(2, { amountPence: 130_000, agreedPence: 130_000 })],
		orders: [order(1, 60_000)],
		decisions: [decision(1, 'carry-underspend', 40_000)],
	});
	const [one, two] = measureMoney(facts, isoDate('2017-08-20')).periods;
	expect([one?.capPence, two?.capPence, two?.payablePence]).toEqual([60_000, 140_000, 130_000]);
});

test('underspend of money paid in advance comes off the next payment, or is owed where there is none', () => {
	const spent = { paid: 'in-advance', orders: [order(1, 100_000, { kind: 'schedule' })] } as const;
	const taken = measureMoney(
		money({ ...spent, decisions: [decision(1, 'recover-underspend', 30_000, { toPeriodId: 'q2' })] }),
		isoDate('2017-05-20'),
	);
	expect(taken.periods[1]).toMatchObject({ capPence: 70_000, payablePence: 70_000, recoveredPence: 30_000 });
	expect(taken.owedBackPence).toBe(0);
	expect(
		measureMoney(
			money({ ...spent, decisions: [decision(4, 'recover-underspend', 30_000)] }),
			isoDate('2018-05-20'),
		).owedBackPence,
	).toBe(30_000);
});

test('a schedule that a variation has lowered below what was paid holds later payments back until it is made up', () => {
	const facts = money({
		paid: 'in-advance',
		periods: [period(1, { scheduledPence: 60_000 }), period(2)],
		valuePence: 160_000,
		orders: [order(1, 100_000)],
	});
	expect(measureMoney(facts, isoDate('2017-05-20')).periods[1]).toMatchObject({ payablePence: 60_000 });
});

test('what is drafted, approved or exported is on its way; what was refused commits nothing', () => {
	const states = ['awaiting-approval', 'approved', 'exported', 'paid', 'refused'] as const;
	const orders = states.map((state, index) => order(1, 1_000 * (index + 1), { orderId: state, state }));
	const facts = money({
		periods: [accepted, period(2)],
		claims: [claim(1)],
		orders: [...orders, order(2, 7)],
	});
	expect(first(facts)).toMatchObject({
		inHandPence: 6_000,
		paidPence: 4_000,
		payablePence: 90_000,
		restPence: 0,
		why: 'settled',
	});
});

test('decisions that wait or were refused change nothing', () => {
	for (const state of ['awaiting-approval', 'refused'] as const) {
		const decisions = [
			decision(1, 'retain', 10_000, { state }),
			decision(1, 'carry-underspend', 10_000, { state }),
			decision(1, 'recover-underspend', 10_000, { state }),
		];
		expect(first(money({ periods: [accepted], claims: [claim(1)], decisions }))).toMatchObject({
			payablePence: 100_000,
			keptPence: 0,
			capPence: 100_000,
			carriedOutPence: 0,
			recoveredPence: 0,
		});
	}
});

test.each<[string, number, number, number, object]>([
	['no more is kept than is due and not paid', 95_000, 10_000, 0, { keptPence: 5_000, payablePence: 0 }],
	['no more is released than is kept', 0, 10_000, 20_000, { keptPence: 0, payableRetentionPence: 10_000 }],
	['nothing is kept of what was paid', 100_000, 10_000, 0, { keptPence: 0, restPence: 0 }],
	['what is released is not kept', 90_000, 10_000, 10_000, { keptPence: 0, payableRetentionPence: 10_000 }],
])('retention: %s', (_, paidPence, retained, released, expected) => {
	const decisions = [decision(1, 'retain', retained), decision(1, 'release-retention', released)];
	const orders = paidPence === 0 ? [] : [order(1, paidPence)];
	expect(first(money({ periods: [accepted], claims: [claim(1)], orders, decisions }))).toMatchObject(
		expected,
	);
});

test('once the agreement’s value is used up, later periods wait for nothing that would help', () => {
	const facts = money({ paid: 'in-advance', valuePence: 130_000, orders: [order(1, 100_000)] });
	const [one, two, three] = measureMoney(facts, isoDate('2017-08-01')).periods;
	expect(one).toMatchObject({ payablePence: 0, why: 'settled' });
	expect(two).toMatchObject({ payablePence: 30_000, restPence: 70_000, why: 'settled' });
	expect(three).toMatchObject({ payablePence: 0, restPence: 100_000, why: 'limit-reached' });
});

test('the whole is the sum of its periods', () => {
	const facts = money({
		periods: [accepted, period(2, { kpiReturn: ACCEPTED }), period(3), period(4)],
		claims: [claim(1), claim(2, { agreedPence: 60_000 })],
		orders: [order(1, 50_000), order(1, 20_000, { orderId: 'second', state: 'approved' })],
		decisions: [
			decision(1, 'retain', 10_000),
			decision(1, 'release-retention', 4_000),
			decision(2, 'recover-underspend', 15_000),
		],
	});
	expect(measureMoney(facts, isoDate('2017-08-20'))).toMatchObject({
		scheduledPence: 400_000,
		paidPence: 50_000,
		inHandPence: 20_000,
		payablePence: 20_000 + 4_000 + 60_000,
		keptPence: 6_000,
		recoveredPence: 15_000,
		restPence: 25_000 + 200_000,
		owedBackPence: 0,
	});
});

test('a schedule cut below nought by decisions gives nothing, and takes nothing back by itself', () => {
	const facts = money({
		periods: [accepted],
		claims: [claim(1)],
		decisions: [decision(1, 'recover-underspend', 120_000)],
	});
	expect(first(facts)).toMatchObject({
		capPence: 0,
		payablePence: 0,
		restPence: 0,
		why: 'nothing-scheduled',
	});
});
