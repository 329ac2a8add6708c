import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { boundsOfReview, decideClaimReview, decideClaimSave, decideClaimWithdrawal } from './decide-claim.ts';
import { claim, money, OFFICER, order, PARTIES, period } from './money.test-data.ts';

const DAY = isoDate('2017-05-20');
const submitted = claim(1, { state: 'submitted', amountPence: 80_000, agreedPence: null, reviewedBy: null });
const WHOLE = { answer: 'agree', amountPence: 80_000, words: '' } as const;
const SEND_BACK = { answer: 'send-back', words: 'Which invoice is this?' } as const;
const someone = (personId: string, organisationId = 'pcc') => ({ personId, organisationId });
const review = (
	answer: Parameters<typeof decideClaimReview>[2],
	by = OFFICER,
	{ facts = money({ claims: [submitted] }), reviewed = submitted } = {},
) => {
	const done = decideClaimReview(facts, reviewed, answer, by, PARTIES, DAY);
	return done.ok ? done.value : done.refusal;
};

test.each([
	['whoever wrote it, whatever they do now', someone('preparer'), { code: 'own-claim' }],
	['whoever submitted it, whatever they do now', someone('certifier'), { code: 'own-claim' }],
	['somebody of the provider', someone('another', 'provider'), { code: 'of-the-provider' }],
	['somebody of a member of its consortium', someone('another', 'member'), { code: 'of-the-provider' }],
])('a claim is neither agreed nor sent back by %s', (_name, by, refusal) => {
	expect(review(WHOLE, by)).toEqual(refusal);
	expect(review(SEND_BACK, by)).toEqual(refusal);
});

test('an officer who had no part in it agrees it or sends it back', () => {
	expect(review(WHOLE)).toBe('agreed');
	expect(review(SEND_BACK)).toBe('sent-back');
});

test.each([
	'draft',
	'sent-back',
	'agreed',
	'withdrawn',
] as const)('a claim that is %s is not reviewed', (state) => {
	const reviewed = { ...submitted, state };
	const of = { facts: money({ claims: [reviewed] }), reviewed };
	expect(review(WHOLE, OFFICER, of)).toEqual({ code: 'not-submitted', state });
	expect(review(SEND_BACK, OFFICER, of)).toEqual({ code: 'not-submitted', state });
});

test('a claim is sent back with words, and blanks are none', () => {
	expect(review({ answer: 'send-back', words: ' \n' })).toEqual({ code: 'words-missing' });
	expect(review({ answer: 'agree', amountPence: 79_999, words: ' ' })).toEqual({ code: 'words-missing' });
});

test('of a claim above the share of the schedule exactly the share may be agreed', () => {
	const reviewed = { ...submitted, amountPence: 130_000 };
	const of = { facts: money({ claims: [reviewed] }), reviewed };
	const agree = (amountPence: number) =>
		review({ answer: 'agree', amountPence, words: 'Up to the schedule.' }, OFFICER, of);
	expect(agree(100_000)).toBe('agreed');
	expect(agree(100_001)).toEqual({ code: 'more-than-schedule', mostPence: 100_000 });
});

test('what can be agreed is what the period has left, and no less than was released beyond what is agreed already', () => {
	const facts = money({
		periods: [period(1), period(2, { scheduledPence: 50_000 })],
		claims: [
			claim(1, { amountPence: 60_000, agreedPence: 60_000 }),
			claim(1, { claimId: 'sent back', state: 'sent-back', agreedPence: 5_000 }),
			claim(2, { agreedPence: 20_000 }),
			{ ...submitted, number: 2 },
		],
		orders: [
			order(1, 60_000),
			order(1, 10_000, { orderId: 'undisputed', kind: 'undisputed', state: 'awaiting-approval' }),
			order(1, 30_000, { orderId: 'refused', state: 'refused' }),
			order(2, 45_000, { orderId: 'of another period' }),
		],
	});
	expect(boundsOfReview(facts, submitted, DAY)).toEqual({ mostPence: 40_000, leastPence: 10_000 });
	expect(boundsOfReview(facts, claim(2), DAY)).toEqual({ mostPence: 30_000, leastPence: 25_000 });
	expect(boundsOfReview(money({ claims: [claim(1, { agreedPence: 120_000 })] }), submitted, DAY)).toEqual({
		mostPence: 0,
		leastPence: 0,
	});
	expect(boundsOfReview({ ...facts, paid: 'in-advance' }, submitted, DAY)).toEqual({
		mostPence: null,
		leastPence: 0,
	});
});

test('a claim can be taken back while it is open, whatever was paid on a schedule that does not rest on it', () => {
	expect(decideClaimWithdrawal(money(), claim(1, { state: 'agreed' }))).toEqual({
		ok: false,
		refusal: { code: 'not-with-provider', state: 'agreed' },
	});
	const paid = money({ claims: [submitted], orders: [order(1, 100_000)] });
	expect(decideClaimWithdrawal(paid, submitted)).toMatchObject({ refusal: { code: 'paid-on-it' } });
	expect(decideClaimWithdrawal({ ...paid, paid: 'in-advance' }, submitted)).toMatchObject({
		value: 'withdrawn',
	});
});

test('a claim is about a period of the agreement that is over, and claims of other periods have no say', () => {
	const asked = {
		spend: [{ lineId: 'staff', spentPence: 60_000, vatPence: 0 }],
		note: '',
		nobodyNamed: false,
	};
	const lines = [
		{ lineId: 'staff', name: 'Staff', amountPence: 300_000, vat: 'outside-scope', ended: false },
	] as const;
	const save = (
		periodId: string,
		facts = money(),
		before: Parameters<typeof decideClaimSave>[1] = null,
		day = DAY,
	) => decideClaimSave(facts, before, { ...asked, periodId }, lines, day);
	expect(save('q2')).toEqual({
		ok: false,
		refusal: { code: 'period-not-over', endsOn: isoDate('2017-06-30') },
	});
	expect(save('no such period')).toEqual({ ok: false, refusal: { code: 'period-not-over', endsOn: DAY } });
	const elsewhere = money({ claims: [claim(2, { state: 'draft', number: 4 })] });
	expect(save('q1', elsewhere)).toMatchObject({ value: { number: 1 } });
	const own = claim(1, { state: 'draft' });
	expect(save('q1', money({ claims: [own] }))).toMatchObject({ refusal: { code: 'another-is-open' } });
	expect(save('q1', money({ claims: [own] }), { ...own, isSeen: true })).toMatchObject({ ok: true });
});
