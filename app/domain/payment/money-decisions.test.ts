import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { decideMoneyDecision, decideOnDecision, reachOfDecision } from './decide-money-decision.ts';
import {
	ACCEPTED,
	APPROVER,
	claim,
	decision,
	money,
	OFFICER,
	order,
	PARTIES,
	period,
	underReview,
} from './money.test-data.ts';

const DAY = isoDate('2017-05-20');
/** £600 of the first quarter's £1,000 was spent and agreed. */
const under = money({
	periods: [period(1, { kpiReturn: ACCEPTED }), period(2)],
	claims: [claim(1, { agreedPence: 60_000 })],
});
const reach = (
	kind: Parameters<typeof reachOfDecision>[2],
	facts = under,
	{ periodId = 'q1', day = DAY } = {},
) => {
	const found = reachOfDecision(facts, periodId, kind, day);
	return found.ok ? found.value : found.refusal.code;
};

test('a decision is drafted by the office, with a reason, about more than nothing and no more than there is', () => {
	const draft = (differs: object, by = OFFICER) => {
		const asked = { periodId: 'q1', kind: 'retain', amountPence: 5_000, reason: 'So.', ...differs } as const;
		const done = decideMoneyDecision(under, asked, by, PARTIES, DAY);
		return done.ok ? done.value : done.refusal;
	};
	expect(draft({})).toEqual({ mostPence: 100_000, toPeriodId: null });
	expect(draft({ amountPence: 100_000 })).toMatchObject({ mostPence: 100_000 });
	expect(draft({}, { personId: 'x', organisationId: 'member' })).toEqual({ code: 'of-the-provider' });
	expect(draft({ reason: ' \n' })).toEqual({ code: 'words-missing' });
	for (const amountPence of [0, -1, 100_001])
		expect(draft({ amountPence })).toEqual({ code: 'more-than-there-is', mostPence: 100_000 });
	expect(draft({ periodId: 'no such period' })).toEqual({ code: 'nothing-to-decide' });
});

test('a decision is answered once, by a second person of the office, and refused only in words', () => {
	const waiting = decision(1, 'retain', 100_000, { state: 'awaiting-approval' });
	const answer = (given: Parameters<typeof decideOnDecision>[2], differs: object = {}, facts = under) => {
		const done = decideOnDecision(facts, { ...waiting, ...differs }, given, APPROVER, PARTIES, DAY);
		return done.ok ? done.value : done.refusal.code;
	};
	expect(answer({ answer: 'approve' })).toBe('approved');
	expect(answer({ answer: 'approve' }, { amountPence: 100_001 })).toBe('more-than-there-is');
	for (const state of ['approved', 'refused'] as const)
		expect(answer({ answer: 'approve' }, { state })).toBe('decided-already');
	expect(answer({ answer: 'refuse', words: ' ' })).toBe('words-missing');
	expect(answer({ answer: 'refuse', words: 'Pay it.' })).toBe('refused');
	// What can no longer be carried out can still be refused.
	expect(answer({ answer: 'refuse', words: 'Paid.' }, {}, { ...under, orders: [order(1, 100_000)] })).toBe(
		'refused',
	);
	expect(
		decideOnDecision(under, waiting, { answer: 'refuse', words: 'No.' }, OFFICER, PARTIES, DAY),
	).toMatchObject({ refusal: { code: 'own-draft' } });
});

test('underspend that was to go to one period is not approved for another', () => {
	const carried = decision(1, 'carry-underspend', 40_000, { state: 'awaiting-approval' });
	const approve = (toPeriodId: string) =>
		decideOnDecision(under, { ...carried, toPeriodId }, { answer: 'approve' }, APPROVER, PARTIES, DAY);
	expect(approve('q2')).toMatchObject({ value: 'approved' });
	expect(approve('q3')).toEqual({ ok: false, refusal: { code: 'more-than-there-is', mostPence: 40_000 } });
});

test('underspend goes to the next period that has anything scheduled; what is recovered goes nowhere', () => {
	const periods = [...under.periods.slice(0, 1), period(2, { scheduledPence: 0 }), period(3)];
	expect(reach('carry-underspend', { ...under, periods })).toEqual({ mostPence: 40_000, toPeriodId: 'q3' });
	expect(reach('recover-underspend', { ...under, periods })).toEqual({ mostPence: 40_000, toPeriodId: null });
	const last = { ...under, periods: periods.slice(0, 2) };
	expect(reach('carry-underspend', last)).toBe('no-later-period');
	expect(reach('recover-underspend', last)).toEqual({ mostPence: 40_000, toPeriodId: null });
});

test('underspend is known once the period is over, nothing is open, something is agreed and the return is accepted', () => {
	expect(reach('carry-underspend', under, { day: isoDate('2017-04-01') })).toMatchObject({
		toPeriodId: 'q2',
	});
	expect(reach('carry-underspend', under, { day: isoDate('2017-03-31') })).toBe('spending-not-settled');
	const open = claim(1, { claimId: 'second', state: 'submitted', agreedPence: null });
	expect(reach('carry-underspend', { ...under, claims: [...under.claims, open] })).toBe(
		'spending-not-settled',
	);
	const elsewhere = [claim(2, { claimId: 'elsewhere', state: 'draft', agreedPence: null })];
	expect(reach('carry-underspend', { ...under, claims: [...under.claims, ...elsewhere] })).toMatchObject({
		toPeriodId: 'q2',
	});
	expect(reach('carry-underspend', { ...under, claims: [claim(2)] })).toBe('spending-not-settled');
	expect(reach('carry-underspend', { ...under, claims: [claim(1, { state: 'withdrawn' })] })).toBe(
		'spending-not-settled',
	);
	const reviewed = [period(1, { kpiReturn: underReview('2017-06-01') }), period(2)];
	expect(reach('carry-underspend', { ...under, periods: reviewed })).toBe('spending-not-settled');
	expect(reach('carry-underspend', { ...under, periods: reviewed, paid: 'in-advance' })).toMatchObject({
		toPeriodId: 'q2',
	});
	const delivered = [period(1, { deliveredPence: 70_000 }), period(2)];
	expect(
		reach('carry-underspend', { ...under, periods: delivered, claims: [], paid: 'on-delivery' }),
	).toEqual({
		mostPence: 30_000,
		toPeriodId: 'q2',
	});
});

test('what was paid in advance and not spent is carried whole, or recovered as far as the next payment goes', () => {
	const advance = money({
		paid: 'in-advance',
		periods: [period(1), period(2)],
		claims: [
			claim(1, { agreedPence: 70_000 }),
			claim(1, { claimId: 'back', state: 'sent-back', agreedPence: 9_000 }),
			claim(2, { claimId: 'next', agreedPence: 1_000 }),
		],
		orders: [order(1, 100_000)],
	});
	// Sent back is still open.
	expect(reach('carry-underspend', advance)).toBe('spending-not-settled');
	const settled = { ...advance, claims: advance.claims.filter(({ state }) => state === 'agreed') };
	expect(reach('carry-underspend', settled)).toEqual({ mostPence: 30_000, toPeriodId: 'q2' });
	expect(reach('recover-underspend', settled)).toEqual({ mostPence: 30_000, toPeriodId: 'q2' });
	const drafted = { ...settled, orders: [...settled.orders, order(2, 90_000)] };
	expect(reach('carry-underspend', drafted)).toEqual({ mostPence: 30_000, toPeriodId: 'q2' });
	expect(reach('recover-underspend', drafted)).toEqual({ mostPence: 10_000, toPeriodId: 'q2' });
	const last = { ...settled, periods: settled.periods.slice(0, 1) };
	expect(reach('carry-underspend', last)).toBe('no-later-period');
	expect(reach('recover-underspend', last)).toEqual({ mostPence: 30_000, toPeriodId: null });
});

test('what was decided of money paid in advance is not decided twice, and what only waits for approval is not decided', () => {
	const settled = money({
		paid: 'in-advance',
		periods: [period(1), period(2)],
		claims: [claim(1, { agreedPence: 70_000 })],
		orders: [order(1, 100_000)],
	});
	const after = (...decisions: ReturnType<typeof decision>[]) =>
		reach('carry-underspend', { ...settled, decisions });
	expect(after(decision(1, 'carry-underspend', 10_000))).toMatchObject({ mostPence: 20_000 });
	expect(after(decision(1, 'recover-underspend', 30_000))).toMatchObject({ mostPence: 0 });
	expect(after(decision(1, 'carry-underspend', 10_000, { state: 'awaiting-approval' }))).toMatchObject({
		mostPence: 30_000,
	});
	expect(after(decision(1, 'retain', 10_000))).toMatchObject({ mostPence: 30_000 });
	expect(after(decision(2, 'recover-underspend', 10_000))).toMatchObject({ mostPence: 30_000 });
	const overspent = { ...settled, claims: [claim(1, { agreedPence: 120_000 })] };
	expect(reach('carry-underspend', overspent)).toMatchObject({ mostPence: 0 });
});
