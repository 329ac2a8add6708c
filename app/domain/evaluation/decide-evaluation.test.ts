import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { decideAgreedScore, decideCheck, decideLock, decideScore } from './decide-evaluation.ts';
import { type LotEvaluation, stillIn } from './evaluation-facts.ts';

const ann = { personId: 'ann', name: 'Ann Other', email: 'ann.other@wm.example' };
const annAgain = { personId: 'ann-2', name: 'ann  OTHER', email: 'second@wm.example' };
const bob = { personId: 'bob', name: 'Bob Major', email: 'bob.major@wm.example' };
const OPENED = instant('2016-10-17T09:00:00.000Z');
const row = (submissionId: string, questionId: string, evaluatorId = 'eve') => ({
	submissionId,
	questionId,
	evaluatorId,
});
const check = (submissionId: string, passes = true) => ({ submissionId, requirementId: 'respect', passes });
const whole: LotEvaluation = {
	qualityOpenedAt: OPENED,
	priceOpenedAt: null,
	wholeIds: ['a', 'b'],
	bidIds: ['a', 'b'],
	requirementIds: ['respect'],
	checks: [check('a'), check('b')],
	questionIds: ['q'],
	evaluators: [
		{ personId: 'eve', hasConflict: false, isThere: true },
		{ personId: 'sam', hasConflict: true, isThere: true },
		{ personId: 'kim', hasConflict: null, isThere: true },
	],
	scores: [row('a', 'q'), row('b', 'q')],
	agreed: [
		{ submissionId: 'a', questionId: 'q' },
		{ submissionId: 'b', questionId: 'q' },
	],
	lock: null,
};
const asked = { submissionId: 'a', questionId: 'q', score: 4, reason: 'Shown by evidence.' };
const locked = { ...whole, lock: { firstBy: ann, lockedAt: null } };
const codeOf = (decided: { readonly ok: boolean; readonly refusal?: unknown; readonly value?: unknown }) =>
	decided.ok ? decided.value : (decided.refusal as { readonly code: string }).code;

test.each([
	['an evaluator scores', whole, 'eve', {}, 'may'],
	['nothing is a score too', whole, 'eve', { score: 0 }, 'may'],
	['somebody who is not named', whole, 'ann', {}, 'not-an-evaluator'],
	['before declaring anything', whole, 'kim', {}, 'not-declared'],
	['with a conflict', whole, 'sam', {}, 'conflict'],
	['before the opening', { ...whole, qualityOpenedAt: null }, 'eve', {}, 'not-opened'],
	['once it is locked', locked, 'eve', {}, 'locked'],
	['a bid that is out', { ...whole, bidIds: ['b'] }, 'eve', {}, 'unknown-choice'],
	['another question', whole, 'eve', { questionId: 'z' }, 'unknown-choice'],
	['more than the best', whole, 'eve', { score: 6 }, 'not-a-score'],
	['half a point', whole, 'eve', { score: 3.5 }, 'not-a-score'],
	['without a reason', whole, 'eve', { reason: ' ' }, 'no-reason'],
] as const)('a score: %s', (_what, lot, personId, change, expected) => {
	expect(codeOf(decideScore(lot, { ...asked, ...change }, personId))).toBe(expected);
});

test.each([
	['all who score have scored it', whole, {}, 'may'],
	[
		'one who declared meanwhile has not',
		{ ...whole, evaluators: [...whole.evaluators, { personId: 'lee', hasConflict: false, isThere: true }] },
		{},
		'not-scored-by-all',
	],
	[
		'one who has not has left',
		{ ...whole, evaluators: [...whole.evaluators, { personId: 'lee', hasConflict: false, isThere: false }] },
		{},
		'may',
	],
	[
		'the only one who has, has left',
		{ ...whole, evaluators: [{ personId: 'eve', hasConflict: false, isThere: false }] },
		{},
		'may',
	],
	[
		'the only one who could has left without a score',
		{ ...whole, evaluators: [{ personId: 'lee', hasConflict: false, isThere: false }] },
		{},
		'not-scored-by-all',
	],
	['nobody scores at all', { ...whole, evaluators: [] }, {}, 'not-scored-by-all'],
	['once it is locked', locked, {}, 'locked'],
	['without a reason', whole, { reason: '' }, 'no-reason'],
] as const)('an agreed score: %s', (_what, lot, change, expected) => {
	expect(codeOf(decideAgreedScore(lot, { ...asked, ...change }))).toBe(expected);
});

test.each([
	['it passes', whole, {}, 'may'],
	['a bid that failed is looked at again', { ...whole, bidIds: ['b'] }, {}, 'may'],
	['before the opening', { ...whole, qualityOpenedAt: null }, {}, 'not-opened'],
	['once it is locked', locked, {}, 'locked'],
	['another requirement', whole, { requirementId: 'z' }, 'unknown-choice'],
	['without a reason', whole, { reason: '' }, 'no-reason'],
] as const)('a requirement: %s', (_what, lot, change, expected) => {
	const one = { submissionId: 'a', requirementId: 'respect', passes: true, reason: 'Seen.' };
	expect(codeOf(decideCheck(lot, { ...one, ...change }))).toBe(expected);
});

test.each([
	['the first of two', whole, ann, 'first'],
	['the second', locked, bob, 'second'],
	['the first again', locked, ann, 'same-person'],
	['the first again, with another account', locked, annAgain, 'same-person'],
	['it is locked', { ...whole, lock: { firstBy: ann, lockedAt: OPENED } }, bob, 'locked-already'],
	['an answer without an agreed score', { ...whole, agreed: [] }, ann, 'not-agreed'],
	['a requirement that nobody checked', { ...whole, checks: [check('a')] }, ann, 'not-checked'],
	[
		'of a bid that is out nothing is needed',
		{ ...whole, bidIds: ['a'], checks: [check('a'), check('b', false)], agreed: whole.agreed.slice(0, 1) },
		ann,
		'first',
	],
	['before the opening', { ...whole, qualityOpenedAt: null }, ann, 'not-opened'],
] as const)('a lock: %s', (_what, lot, by, expected) => {
	expect(codeOf(decideLock(lot, by))).toBe(expected);
});

test('whoever fails one requirement is out', () => {
	expect(stillIn(['a', 'b'], [check('a'), check('b', false)])).toEqual(['a']);
	expect(stillIn(['a', 'b'], [])).toEqual(['a', 'b']);
});
