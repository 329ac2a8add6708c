import { describe, expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { isoDate } from '../calendar/iso-date.ts';
import type { AwardLife } from './award-life.ts';
import { type LotAtWork, workOnLot } from './work-on-lots.ts';

const TODAY = isoDate('2026-11-10');
const AT = instant('2026-11-01T10:00:00.000Z');
const ANN = { personId: 'ann', name: 'Ann Other', email: 'ann@west.example.org' };
const BEN = { personId: 'ben', name: 'Ben Another', email: 'ben@west.example.org' };
const REGIME = { afterApproval: ['letters', 'agreement'], detailsWithinDays: null } as const;
const TENDER = {
	slug: 'one',
	notice: {
		title: 'A tender',
		timetable: { evaluatedBy: isoDate('2026-11-20'), awardBy: isoDate('2026-12-01') },
	},
};

const scored = { submissionId: 'bid', questionId: 'question', evaluatorId: 'eve' };
const lot = (but: Partial<LotAtWork> = {}): LotAtWork => ({
	lot: { lotId: 'lot-one', title: 'A lot' },
	qualityOpenedAt: AT,
	priceOpenedAt: null,
	wholeIds: ['bid'],
	bidIds: ['bid'],
	requirementIds: ['asked'],
	checks: [{ submissionId: 'bid', requirementId: 'asked', passes: true }],
	questionIds: ['question'],
	evaluators: [{ personId: 'eve', hasConflict: false, isThere: true }],
	scores: [scored],
	agreed: [scored],
	lock: null,
	award: null,
	...but,
});
const locked = { lock: { firstBy: ANN, lockedAt: AT }, priceOpenedAt: AT };
const award = (but: Partial<AwardLife>): AwardLife => ({
	kind: 'award',
	recommendedBy: ANN,
	approvedAt: null,
	lettersSentAt: null,
	standstillEndsOn: null,
	notices: {},
	agreement: null,
	undoing: null,
	isSuspended: false,
	...but,
});
const workOf = (but: Partial<LotAtWork>, account = BEN, may: readonly string[] | null = null) =>
	workOnLot(
		TENDER,
		REGIME,
		lot(but),
		{ account, may: (permission) => may === null || may.includes(permission) },
		TODAY,
	).map(({ what, href }) => `${what} ${href.replace('/tenders/one/lots/lot-one', '')}`);

describe('whoever moves an evaluation on', () => {
	test.each<[string, Partial<LotAtWork>, readonly string[]]>([
		['has nothing before the bids are opened', { qualityOpenedAt: null }, []],
		['names evaluators', { evaluators: [] }, ['Name who evaluates /evaluators']],
		['checks what nobody has checked', { checks: [] }, ['Check 1 requirement ']],
		['agrees what all have scored', { agreed: [] }, ['Agree the scores of 1 answer ']],
		['waits for those who score', { agreed: [], scores: [] }, []],
		['locks what is agreed', {}, ['Lock the quality /lock']],
		[
			'locks as the second',
			{ lock: { firstBy: ANN, lockedAt: null } },
			['Lock the quality as the second person /lock'],
		],
		['waits for the prices', { ...locked, priceOpenedAt: null }, []],
		['recommends', locked, ['Recommend an award /recommend']],
		['says where nobody is left', { ...locked, bidIds: [] }, ['Decide that nothing is awarded /no-award']],
		['approves what another recommended', { ...locked, award: award({}) }, ['Approve the award /award']],
		[
			'sends letters',
			{ ...locked, award: award({ approvedAt: AT }) },
			['Send the bidders their letters /letters'],
		],
		[
			'drafts the agreement',
			{ ...locked, award: award({ approvedAt: AT, lettersSentAt: AT }) },
			['Draft the agreement /agreement'],
		],
	])('%s', (_does, but, work) => {
		expect(workOf(but)).toEqual(work);
	});

	test('is no second person to themselves', () => {
		expect(workOf({ lock: { firstBy: ANN, lockedAt: null } }, ANN)).toEqual([]);
		expect(workOf({ ...locked, award: award({}) }, ANN)).toEqual([]);
		const undoing = { proposedBy: ANN, reason: 'A slip.' };
		expect(workOf({ ...locked, award: award({ approvedAt: AT, undoing }) }, ANN)).toEqual([]);
		expect(workOf({ ...locked, award: award({ approvedAt: AT, undoing }) }, BEN)).toEqual([
			'Decide whether the award is undone /undo/decide',
		]);
	});

	test('is shown only what their role may do', () => {
		expect(workOf({}, BEN, ['award.approve'])).toEqual([]);
	});
});

test('an evaluator declares, then scores, and has nothing to do where they have a conflict', () => {
	const eve = { personId: 'eve', name: 'Eve Third', email: 'eve@west.example.org' };
	const named = (hasConflict: boolean | null) => ({
		evaluators: [{ personId: 'eve', hasConflict, isThere: true }],
		scores: [],
		agreed: [],
	});
	expect(workOf(named(null), eve, ['bid.score'])).toEqual(['Declare your interests /tenders/one/declare']);
	expect(workOf(named(false), eve, ['bid.score'])).toEqual(['Score 1 answer ']);
	expect(workOf(named(true), eve, ['bid.score'])).toEqual([]);
});
