import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { accepted, refused } from '../result.ts';
import { claimsBehind, decideOrder, withoutOrder } from './decide-order.ts';
import {
	ACCEPTED,
	claim,
	decision,
	money,
	OFFICER,
	order,
	PARTIES,
	period,
	underReview,
} from './money.test-data.ts';
import type { MoneyFacts } from './money-facts.ts';

const DAY = isoDate('2017-05-20');
const agreed = money({ periods: [period(1, { kpiReturn: ACCEPTED }), period(2)], claims: [claim(1)] });
const draft = (
	facts: MoneyFacts,
	amountPence: number,
	{ retention = false, periodId = 'q1', by = OFFICER } = {},
) => decideOrder(facts, { periodId, retention, amountPence }, by, PARTIES, DAY);

test('what is due rests on the newest claim, whatever order claims are read in', () => {
	const claims = [
		claim(1, { claimId: 'third', number: 3, agreedPence: 10_000 }),
		claim(1, { claimId: 'first', number: 1, agreedPence: 10_000 }),
		claim(1, { claimId: 'fifth', number: 5, state: 'withdrawn' }),
		claim(1, { claimId: 'fourth', number: 4, state: 'draft' }),
		claim(1, { claimId: 'second', number: 2, state: 'submitted' }),
		claim(2, { claimId: 'of another period', number: 9 }),
	];
	const facts = { ...agreed, claims };
	expect(claimsBehind(facts, 'q1').map(({ claimId }) => claimId)).toEqual(['first', 'second', 'third']);
	expect(draft(facts, 20_000)).toEqual(accepted({ kind: 'claim', claimId: 'third' }));
});

test('undisputed sums rest on their claim; a scheduled sum and retention rest on none', () => {
	const late = {
		...agreed,
		periods: [period(1, { kpiReturn: underReview('2017-05-19') })],
		claims: [claim(1, { state: 'submitted', agreedPence: null })],
	};
	expect(draft(late, 1)).toEqual(accepted({ kind: 'undisputed', claimId: 'claim-1' }));
	expect(draft({ ...agreed, paid: 'in-advance' }, 1)).toEqual(accepted({ kind: 'schedule', claimId: null }));
	const released = {
		...agreed,
		decisions: [decision(1, 'retain', 5_000), decision(1, 'release-retention', 5_000)],
	};
	expect(draft(released, 5_000, { retention: true })).toEqual(accepted({ kind: 'retention', claimId: null }));
});

test('retention is drafted apart from what is due, and no more than was released', () => {
	const decisions = [decision(1, 'retain', 5_000), decision(1, 'release-retention', 2_000)];
	const facts = { ...agreed, decisions };
	expect(draft(facts, 95_000)).toMatchObject({ ok: true });
	expect(draft(facts, 95_001)).toEqual(refused({ code: 'more-than-payable', payablePence: 95_000 }));
	expect(draft(facts, 2_001, { retention: true })).toEqual(
		refused({ code: 'more-than-payable', payablePence: 2_000 }),
	);
	expect(draft(agreed, 1, { retention: true })).toMatchObject({ refusal: { code: 'nothing-payable' } });
});

test.each([0, -1])('%i pence are no payment', (pence) => {
	expect(draft(agreed, pence)).toEqual(refused({ code: 'more-than-payable', payablePence: 100_000 }));
});

test('nothing is payable for a period that there is not, or that has all been paid', () => {
	expect(draft(agreed, 1, { periodId: 'q9' })).toEqual(
		refused({ code: 'nothing-payable', why: 'nothing-scheduled' }),
	);
	expect(draft({ ...agreed, orders: [order(1, 100_000)] }, 1)).toEqual(
		refused({ code: 'nothing-payable', why: 'settled' }),
	);
});

test('an order is left out of what it is held against, and no other', () => {
	const facts = money({ orders: [order(1, 5_000), order(2, 7_000)] });
	expect(withoutOrder(facts, { orderId: 'order-1' }).orders).toEqual([order(2, 7_000)]);
	expect(withoutOrder(facts, { orderId: 'order-9' })).toEqual(facts);
});
