import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import {
	decideClaimReview,
	decideClaimSave,
	decideClaimSubmission,
	decideClaimWithdrawal,
} from './decide-claim.ts';
import { decideMoneyDecision, decideOnDecision } from './decide-money-decision.ts';
import { decideOrder } from './decide-order.ts';
import { decideExport, decideOrderApproval, decidePaid } from './decide-order-approval.ts';
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
const due = money({ periods: [period(1, { kpiReturn: ACCEPTED }), period(2)], claims: [claim(1)] });
const waiting = order(1, 90_000, { state: 'awaiting-approval' });
const drafted = { ...due, orders: [waiting] };
const someone = (personId: string, organisationId = 'pcc') => ({ personId, organisationId });
const APPROVE = { answer: 'approve' } as const;

test.each([
	['the officer who drafted it', someone('officer'), 'own-draft'],
	['whoever made the claim, whatever they do now', someone('preparer'), 'own-claim'],
	['whoever submitted the claim', someone('certifier'), 'own-claim'],
	['whoever agreed the claim', someone('reviewer'), 'agreed-the-claim'],
	['somebody of the provider', someone('another', 'member'), 'of-the-provider'],
])('a payment is not approved by %s', (_name, by, code) => {
	const facts = { ...drafted, claims: [claim(1, { reviewedBy: 'reviewer' })] };
	expect(decideOrderApproval(facts, waiting, APPROVE, by, PARTIES, DAY)).toEqual({
		ok: false,
		refusal: { code },
	});
});

test('a second person approves it, or refuses it and says why; and nobody decides twice', () => {
	expect(decideOrderApproval(drafted, waiting, APPROVE, APPROVER, PARTIES, DAY)).toEqual({
		ok: true,
		value: 'approved',
	});
	expect(
		decideOrderApproval(drafted, waiting, { answer: 'refuse', words: ' ' }, APPROVER, PARTIES, DAY),
	).toMatchObject({ refusal: { code: 'words-missing' } });
	expect(
		decideOrderApproval(drafted, waiting, { answer: 'refuse', words: 'Why now?' }, APPROVER, PARTIES, DAY),
	).toMatchObject({ value: 'refused' });
	expect(
		decideOrderApproval(drafted, { ...waiting, state: 'approved' }, APPROVE, APPROVER, PARTIES, DAY),
	).toMatchObject({
		refusal: { code: 'decided-already' },
	});
});

test('what was payable when it was drafted and is no longer is not approved: the return was opened again', () => {
	const opened = { ...drafted, periods: [period(1, { kpiReturn: underReview('2017-06-01') })] };
	expect(decideOrderApproval(opened, waiting, APPROVE, APPROVER, PARTIES, DAY)).toEqual({
		ok: false,
		refusal: { code: 'no-longer-payable', payablePence: 0 },
	});
});

test('a payment is drafted of what is payable and no more, by nobody who claimed it', () => {
	const draft = (amountPence: number, by = OFFICER, facts = due) =>
		decideOrder(facts, { periodId: 'q1', retention: false, amountPence }, by, PARTIES, DAY);
	expect(draft(100_000)).toEqual({ ok: true, value: { kind: 'claim', claimId: 'claim-1' } });
	expect(draft(100_001)).toEqual({
		ok: false,
		refusal: { code: 'more-than-payable', payablePence: 100_000 },
	});
	expect(draft(1, OFFICER, drafted)).toMatchObject({ ok: true });
	expect(draft(10_001, OFFICER, drafted)).toMatchObject({
		refusal: { code: 'more-than-payable', payablePence: 10_000 },
	});
	expect(draft(1, someone('preparer'))).toMatchObject({ refusal: { code: 'own-claim' } });
	expect(draft(1, someone('x', 'provider'))).toMatchObject({ refusal: { code: 'of-the-provider' } });
	expect(draft(1, OFFICER, money())).toEqual({
		ok: false,
		refusal: { code: 'nothing-payable', why: 'return-not-sent' },
	});
});

test.each([
	['approved', '2017-05-19', 'B1', 'not-exported'],
	['exported', '2017-05-21', 'B1', 'in-the-future'],
	['exported', '2017-05-17', 'B1', 'before-its-file'],
	['exported', '2017-05-19', ' ', 'reference-missing'],
	['exported', '2017-05-18', 'B1', null],
] as const)('an order that is %s, paid on %s with the reference "%s": %s', (state, paidOn, reference, code) => {
	const done = decidePaid(state, isoDate('2017-05-18'), { paidOn: isoDate(paidOn), reference }, DAY);
	expect(done.ok ? null : done.refusal.code).toBe(code);
});

test('a payment file takes exactly what its maker saw', () => {
	expect(decideExport(['a', 'b'], ['b', 'a'])).toEqual({ ok: true, value: ['a', 'b'] });
	expect(decideExport(['a', 'b', 'c'], ['a', 'b'])).toEqual({ ok: false, refusal: { code: 'list-changed' } });
	expect(decideExport(['a'], ['a', 'b'])).toEqual({ ok: false, refusal: { code: 'list-changed' } });
	expect(decideExport([], [])).toEqual({ ok: false, refusal: { code: 'nothing-to-export' } });
});

const LINES = [
	{ lineId: 'staff', name: 'Staff', amountPence: 300_000, vat: 'outside-scope', ended: false },
	{ lineId: 'rooms', name: 'Rooms', amountPence: 100_000, vat: 'standard', ended: false },
] as const;
const asked = {
	periodId: 'q1',
	spend: [{ lineId: 'staff', spentPence: 60_000, vatPence: 0 }],
	note: '',
	nobodyNamed: false,
};

test('a claim is saved once its period is over, one at a time, while the provider holds it', () => {
	const mine = { claimId: 'claim-1', state: 'sent-back', isSeen: true } as const;
	expect(decideClaimSave(money(), null, asked, LINES, DAY)).toEqual({
		ok: true,
		value: { amountPence: 60_000, number: 1 },
	});
	expect(decideClaimSave(money(), null, asked, LINES, isoDate('2017-03-31'))).toMatchObject({
		refusal: { code: 'period-not-over' },
	});
	expect(decideClaimSave(due, null, asked, LINES, DAY)).toMatchObject({ value: { number: 2 } });
	expect(
		decideClaimSave(money({ claims: [claim(1, { state: 'submitted' })] }), null, asked, LINES, DAY),
	).toMatchObject({
		refusal: { code: 'another-is-open' },
	});
	expect(decideClaimSave(due, { ...mine, state: 'submitted' }, asked, LINES, DAY)).toMatchObject({
		refusal: { code: 'not-with-provider' },
	});
	expect(decideClaimSave(due, { ...mine, isSeen: false }, asked, LINES, DAY)).toMatchObject({
		refusal: { code: 'changed-meanwhile' },
	});
	expect(decideClaimSave(due, mine, { ...asked, note: 'Mr Brown, born 3/4/1980' }, LINES, DAY)).toMatchObject(
		{ refusal: { code: 'looks-personal' } },
	);
	expect(
		decideClaimSave(due, mine, { ...asked, note: 'Mr Brown, born 3/4/1980', nobodyNamed: true }, LINES, DAY),
	).toMatchObject({ ok: true });
});

test.each([
	['staff', 100, 'no-vat-on-line', 0],
	['rooms', 12_001, 'more-vat-than-rate', 12_000],
	['cars', 0, 'no-such-line', 0],
])('VAT on %s of %i pence is refused as %s', (lineId, vatPence, code, mostPence) => {
	const saved = decideClaimSave(
		money(),
		null,
		{ ...asked, spend: [{ lineId, spentPence: 60_000, vatPence }] },
		LINES,
		DAY,
	);
	expect(saved).toEqual({ ok: false, refusal: { code: 'spend', problems: [{ code, lineId, mostPence }] } });
});

test('a claim is submitted by somebody who did not write it, and with something in it', () => {
	const draft = { state: 'draft', amountPence: 60_000, authorIds: ['preparer'], isSeen: true } as const;
	expect(decideClaimSubmission(draft, 'certifier')).toMatchObject({ ok: true });
	expect(decideClaimSubmission(draft, 'preparer')).toMatchObject({ refusal: { code: 'own-claim' } });
	expect(decideClaimSubmission({ ...draft, amountPence: 0 }, 'certifier')).toMatchObject({
		refusal: { code: 'nothing-spent' },
	});
	expect(decideClaimSubmission({ ...draft, isSeen: false }, 'certifier')).toMatchObject({
		refusal: { code: 'changed-meanwhile' },
	});
	expect(decideClaimSubmission({ ...draft, state: 'submitted' }, 'certifier')).toMatchObject({
		refusal: { code: 'not-with-provider' },
	});
});

test.each([
	['in whole', 80_000, '', null],
	['in part, and why', 70_000, 'One invoice is missing.', null],
	['in part without a word', 70_000, '', 'words-missing'],
	['more than was claimed', 80_001, 'More.', 'more-than-claimed'],
	['nothing', 0, 'None.', 'nothing-agreed'],
	['less than was released on it', 49_999, 'Less.', 'less-than-paid'],
	['as much as was released on it', 50_000, 'Less.', null],
] as const)('a claim is agreed: %s', (_name, amountPence, words, code) => {
	const submitted = claim(1, {
		state: 'submitted',
		amountPence: 80_000,
		agreedPence: null,
		reviewedBy: null,
	});
	const facts = money({ claims: [submitted], orders: [order(1, 50_000, { kind: 'undisputed' })] });
	const done = decideClaimReview(
		facts,
		submitted,
		{ answer: 'agree', amountPence, words },
		OFFICER,
		PARTIES,
		DAY,
	);
	expect(done.ok ? null : done.refusal.code).toBe(code);
});

test('a claim above the period’s share of the schedule is agreed up to it; in advance a claim only says what was spent', () => {
	const submitted = claim(1, {
		state: 'submitted',
		amountPence: 130_000,
		agreedPence: null,
		reviewedBy: null,
	});
	const answer = { answer: 'agree', amountPence: 130_000, words: '' } as const;
	expect(decideClaimReview(money({ claims: [submitted] }), submitted, answer, OFFICER, PARTIES, DAY)).toEqual(
		{
			ok: false,
			refusal: { code: 'more-than-schedule', mostPence: 100_000 },
		},
	);
	expect(
		decideClaimReview(
			money({ claims: [submitted], paid: 'in-advance' }),
			submitted,
			answer,
			OFFICER,
			PARTIES,
			DAY,
		),
	).toMatchObject({ value: 'agreed' });
});

test('a claim on which sums were released is neither sent back nor withdrawn', () => {
	const submitted = claim(1, { state: 'submitted', agreedPence: null });
	const facts = money({ claims: [submitted], orders: [order(1, 50_000, { kind: 'undisputed' })] });
	expect(
		decideClaimReview(facts, submitted, { answer: 'send-back', words: 'Why?' }, OFFICER, PARTIES, DAY),
	).toMatchObject({
		refusal: { code: 'less-than-paid' },
	});
	expect(decideClaimWithdrawal(facts, submitted)).toEqual({ ok: false, refusal: { code: 'paid-on-it' } });
	expect(decideClaimWithdrawal({ ...facts, orders: [] }, submitted)).toMatchObject({ ok: true });
});

const ask = (
	kind: 'retain' | 'release-retention' | 'carry-underspend' | 'recover-underspend',
	amountPence: number,
	facts = due,
) => decideMoneyDecision(facts, { periodId: 'q1', kind, amountPence, reason: 'So.' }, OFFICER, PARTIES, DAY);

test('money is withheld of what has not been paid, released of what is withheld, and underspend decided once spending is agreed', () => {
	expect(ask('retain', 100_001)).toEqual({
		ok: false,
		refusal: { code: 'more-than-there-is', mostPence: 100_000 },
	});
	expect(ask('release-retention', 1)).toEqual({ ok: false, refusal: { code: 'nothing-to-decide' } });
	expect(
		ask('release-retention', 5_000, { ...due, decisions: [decision(1, 'retain', 5_000)] }),
	).toMatchObject({ ok: true });
	const under = { ...due, claims: [claim(1, { agreedPence: 60_000 })] };
	expect(ask('carry-underspend', 40_000, under)).toEqual({
		ok: true,
		value: { mostPence: 40_000, toPeriodId: 'q2' },
	});
	expect(ask('recover-underspend', 40_001, under)).toMatchObject({
		refusal: { code: 'more-than-there-is', mostPence: 40_000 },
	});
	expect(ask('carry-underspend', 1, { ...under, periods: under.periods.slice(0, 1) })).toEqual({
		ok: false,
		refusal: { code: 'no-later-period' },
	});
	expect(ask('carry-underspend', 1, { ...due, claims: [] })).toEqual({
		ok: false,
		refusal: { code: 'spending-not-settled' },
	});
});

test('a decision about money is approved by a second person, where it can still be carried out', () => {
	const waitingDecision = decision(1, 'retain', 5_000, { state: 'awaiting-approval' });
	const decide = (by: typeof OFFICER, facts = due) =>
		decideOnDecision(facts, waitingDecision, APPROVE, by, PARTIES, DAY);
	expect(decide(APPROVER)).toMatchObject({ value: 'approved' });
	expect(decide(OFFICER)).toMatchObject({ refusal: { code: 'own-draft' } });
	expect(decide({ personId: 'x', organisationId: 'provider' })).toMatchObject({
		refusal: { code: 'of-the-provider' },
	});
	expect(decide(APPROVER, { ...due, orders: [order(1, 100_000)] })).toEqual({
		ok: false,
		refusal: { code: 'more-than-there-is', mostPence: 0 },
	});
});
