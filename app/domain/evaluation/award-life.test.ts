import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { isoDate } from '../calendar/iso-date.ts';
import { REGIMES, type Regime } from '../tender/regime.ts';
import { type AwardLife, detailsDueOn, holdOf, nextStep, stepsOf } from './award-life.ts';
import { decideAwardApproval, decideDraft, decideNoAward, decideNotice, decideTurn } from './decide-award.ts';
import {
	type Challenge,
	decideChallenge,
	decideLifting,
	decideNotification,
	suspends,
} from './decide-challenge.ts';
import { decideProposedUndoing, decideUndoing } from './decide-undoing.ts';

const regime = (key: Regime['key']): Regime => {
	const found = REGIMES.find((each) => each.key === key);
	if (found === undefined) throw new Error(key);
	return found;
};
const ann = { personId: 'ann', name: 'Ann Other', email: 'ann.other@wm.example' };
const annAgain = { personId: 'ann-2', name: 'ann  OTHER', email: 'second@wm.example' };
const bob = { personId: 'bob', name: 'Bob Major', email: 'bob.major@wm.example' };
const ACT = regime('pa-2023-light-touch');
const REGULATIONS = regime('pcr-2015-light-touch');
const GRANT = regime('grant-call');
const TODAY = isoDate('2026-11-05');
const NOW = instant('2026-11-05T10:00:00.000Z');
const notice = (publishedAt = '2026-11-02T09:00:00.000Z') => ({
	number: '2026/S 000-012345',
	publishedAt: instant(publishedAt),
});

const recommended: AwardLife = {
	kind: 'award',
	recommendedBy: ann,
	approvedAt: null,
	lettersSentAt: null,
	standstillEndsOn: null,
	notices: {},
	agreement: null,
	undoing: null,
	isSuspended: false,
};
const approved = { ...recommended, approvedAt: instant('2026-10-30T10:00:00.000Z') };
const told = { ...approved, lettersSentAt: instant('2026-10-30T15:20:30.000Z') };
const noticed = { ...told, notices: { 'award-notice': notice() }, standstillEndsOn: isoDate('2026-11-11') };
const over = { ...noticed, standstillEndsOn: isoDate('2026-11-04') };
const drafted = { ...over, agreement: { agreementId: 'a', acceptedAt: null } };
const agreed = { ...over, agreement: { agreementId: 'a', acceptedAt: instant('2026-11-05T09:30:00.000Z') } };
const ended = { ...agreed, notices: { ...agreed.notices, 'details-notice': notice() } };
const codeOf = (decided: { readonly ok: boolean; readonly refusal?: unknown; readonly value?: unknown }) =>
	decided.ok ? decided.value : (decided.refusal as { readonly code: string }).code;

test.each([
	['recommended', ACT, recommended, 'approval'],
	['approved', ACT, approved, 'letters'],
	['told', ACT, told, 'award-notice'],
	['the notice is out', ACT, noticed, 'standstill'],
	['the standstill is over', ACT, over, 'agreement'],
	['drafted', ACT, drafted, 'agreement'],
	['agreed', ACT, agreed, 'details-notice'],
	['all is done', ACT, ended, null],
	[
		'the old law: told, the standstill runs from the letters',
		REGULATIONS,
		{ ...told, standstillEndsOn: isoDate('2026-11-09') },
		'standstill',
	],
	['the old law: agreed, the award is published', REGULATIONS, { ...agreed, notices: {} }, 'award-notice'],
	['a grant call: told', GRANT, told, 'agreement'],
	['a grant call: agreed', GRANT, { ...agreed, notices: {} }, null],
	['nothing is awarded: told, and that is all', ACT, { ...told, kind: 'no-award' as const }, null],
] as const)('what comes next: %s', (_what, law, award, next) => {
	expect(nextStep(law, award, TODAY)).toBe(next);
});

test('where nothing is awarded bidders are told, and nothing else follows', () => {
	expect(stepsOf(ACT, { kind: 'no-award' })).toEqual(['letters']);
	expect(decideTurn(ACT, { ...told, kind: 'no-award' }, 'award-notice', TODAY)).toMatchObject({
		refusal: { code: 'not-in-order' },
	});
});

test.each([
	['letters before the approval', ACT, recommended, 'letters', 'comes-first'],
	['letters', ACT, approved, 'letters', 'may'],
	['letters twice', ACT, told, 'letters', 'done-already'],
	[
		'letters while it may be undone',
		ACT,
		{ ...approved, undoing: { proposedBy: ann, reason: 'r' } },
		'letters',
		'undoing',
	],
	['the award notice before the letters', ACT, approved, 'award-notice', 'comes-first'],
	['the details before the agreement', ACT, over, 'details-notice', 'comes-first'],
	['a notice of details under the old law', REGULATIONS, agreed, 'details-notice', 'not-in-order'],
	['an award notice of a grant', GRANT, told, 'award-notice', 'not-in-order'],
	['nothing decided', ACT, null, 'letters', 'comes-first'],
] as const)('whose turn: %s', (_what, law, award, step, expected) => {
	expect(codeOf(decideTurn(law, award, step, TODAY))).toBe(expected);
});

test.each([
	['the award notice', told, 'award-notice', notice(), 'may'],
	['in the very minute of the letters', told, 'award-notice', notice('2026-10-30T15:20:00.000Z'), 'may'],
	['older than the letters', told, 'award-notice', notice('2026-10-30T15:19:00.000Z'), 'too-early'],
	['before the letters were sent', approved, 'award-notice', notice(), 'comes-first'],
	['in the future', told, 'award-notice', notice('2026-11-05T10:00:00.001Z'), 'in-the-future'],
	['without a number', told, 'award-notice', { ...notice(), number: 'soon' }, 'no-number'],
	['the details', agreed, 'details-notice', notice('2026-11-05T09:45:00.000Z'), 'may'],
	[
		'the details, older than the agreement',
		agreed,
		'details-notice',
		notice('2026-11-05T09:00:00.000Z'),
		'too-early',
	],
] as const)('a notice: %s', (_what, award, step, published, expected) => {
	expect(codeOf(decideNotice(ACT, award, { step, notice: published, now: NOW }))).toBe(expected);
});

test.each([
	['recommended only', ACT, recommended, 'not-awarded'],
	['nothing is awarded', ACT, { ...told, kind: 'no-award' as const }, 'not-awarded'],
	['bidders have not been told', ACT, approved, 'no-letters'],
	['no notice', ACT, told, 'no-award-notice'],
	['in the standstill', ACT, noticed, 'standstill'],
	['on its last day', ACT, { ...noticed, standstillEndsOn: TODAY }, 'standstill'],
	['after it', ACT, over, 'may'],
	['a claim suspends it', ACT, { ...over, isSuspended: true }, 'claim'],
	['it may be undone', ACT, { ...over, undoing: { proposedBy: ann, reason: 'r' } }, 'undoing'],
	['twice', ACT, drafted, 'drafted-already'],
	['a grant call, at once', GRANT, told, 'may'],
	['the old law, in the standstill', REGULATIONS, { ...told, standstillEndsOn: TODAY }, 'standstill'],
] as const)('an agreement is drafted: %s', (_what, law, award, expected) => {
	expect(codeOf(decideDraft(law, award, TODAY))).toBe(expected);
});

test('a drafted agreement is held by a claim, and free once there is none', () => {
	expect(holdOf(ACT, drafted, TODAY)).toBeNull();
	expect(holdOf(ACT, { ...drafted, isSuspended: true }, TODAY)).toEqual({ code: 'claim' });
});

test('the details are due 120 days after the agreement under the Act, and under no other law by a day', () => {
	expect(detailsDueOn(ACT, agreed)).toBe('2027-03-05');
	expect(detailsDueOn(ACT, drafted)).toBeNull();
	expect(detailsDueOn(REGULATIONS, agreed)).toBeNull();
});

test.each([
	['nothing was decided', null, true, 'Why.', 'may'],
	['in place of a recommendation', recommended, true, 'Why.', 'may'],
	['after an approval', approved, true, 'Why.', 'awarded-already'],
	['before the opening', null, false, 'Why.', 'not-opened'],
	['without a reason', null, true, ' ', 'no-reason'],
] as const)('nothing is awarded: %s', (_what, award, isOpened, reason, expected) => {
	expect(codeOf(decideNoAward({ award, isOpened }, reason))).toBe(expected);
});

const undoing = { ...noticed, undoing: { proposedBy: ann, reason: 'A score was copied wrongly.' } };
test('a decision is undone by two, until its agreement was accepted', () => {
	expect(codeOf(decideProposedUndoing(noticed, 'Why.'))).toBe('may');
	expect(codeOf(decideProposedUndoing(noticed, ' '))).toBe('no-reason');
	expect(codeOf(decideProposedUndoing(recommended, 'Why.'))).toBe('not-approved');
	expect(codeOf(decideProposedUndoing(agreed, 'Why.'))).toBe('agreed');
	expect(codeOf(decideProposedUndoing(undoing, 'Why.'))).toBe('proposed-already');
	const yes = { undo: true, words: '' };
	expect(codeOf(decideUndoing(undoing, bob, yes))).toBe('may');
	expect(codeOf(decideUndoing(noticed, bob, yes))).toBe('not-proposed');
	expect(codeOf(decideUndoing({ ...undoing, agreement: agreed.agreement }, bob, yes))).toBe('agreed');
	expect(codeOf(decideUndoing(undoing, bob, { undo: false, words: ' ' }))).toBe('no-words');
});

test.each([
	['somebody else', bob, 'may', 'may'],
	['whoever began it', ann, 'approver-worked-on-it', 'same-person'],
	['whoever began it, with another account', annAgain, 'approver-worked-on-it', 'same-person'],
	[
		'whoever began it, under the same mailbox',
		{ ...bob, email: 'ann.other+2@pcc.example' },
		'approver-worked-on-it',
		'same-person',
	],
] as const)('the second person is %s', (_what, by, approval, other) => {
	expect(codeOf(decideAwardApproval({ award: recommended }, by))).toBe(approval);
	expect(codeOf(decideUndoing(undoing, by, { undo: true, words: '' }))).toBe(other);
	expect(codeOf(decideUndoing(undoing, by, { undo: false, words: 'It was right.' }))).toBe(other);
	expect(codeOf(decideLifting(claim, by, 'Withdrawn.'))).toBe(other);
});

const claim: Challenge = {
	kind: 'claim',
	recordedBy: ann,
	madeOn: isoDate('2026-11-02'),
	notifiedOn: isoDate('2026-11-03'),
	hasEnded: false,
};
test.each([
	['a claim, issued and notified', claim, true],
	['issued alone', { ...claim, notifiedOn: null }, false],
	['ended', { ...claim, hasEnded: true }, false],
	['a letter', { ...claim, kind: 'letter' as const }, false],
])('what suspends: %s', (_what, challenge, expected) => {
	expect(suspends(challenge)).toBe(expected);
});

test('a challenge says who, what and when; another person ends a claim', () => {
	const asked = { ...claim, from: 'Canalside', words: 'Wrong.' };
	expect(codeOf(decideChallenge(asked, TODAY))).toBe('may');
	expect(codeOf(decideChallenge({ ...asked, from: '' }, TODAY))).toBe('no-from');
	expect(codeOf(decideChallenge({ ...asked, words: ' ' }, TODAY))).toBe('no-words');
	expect(codeOf(decideChallenge({ ...asked, madeOn: isoDate('2026-11-06') }, TODAY))).toBe('in-the-future');
	expect(codeOf(decideChallenge({ ...asked, notifiedOn: isoDate('2026-11-01') }, TODAY))).toBe(
		'notified-before-issued',
	);
	const issued = { ...claim, notifiedOn: null };
	expect(codeOf(decideNotification(issued, TODAY, TODAY))).toBe('may');
	expect(codeOf(decideNotification(claim, TODAY, TODAY))).toBe('notified-already');
	expect(codeOf(decideNotification(issued, isoDate('2026-11-01'), TODAY))).toBe('notified-before-issued');
	expect(codeOf(decideLifting(claim, bob, ''))).toBe('no-reason');
	expect(codeOf(decideLifting({ ...claim, kind: 'letter' }, bob, 'x'))).toBe('not-a-claim');
});
