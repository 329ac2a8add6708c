import { expect, test } from 'vitest';
import { mayFillBox } from './may-fill-box.ts';
import { RETURN_STATES } from './return-state.ts';
import { type Side, sideOf } from './side-of.ts';
import {
	after,
	MEMBER,
	NOT_STARTED,
	OFFICER,
	PREPARER,
	STRANGER,
	SUBMITTED,
	saved,
	started,
} from './some-return.test-data.ts';
import { changedSinceSubmission, whyNotUnderReview } from './under-review.ts';
import { whyLocked } from './why-locked.ts';

test.each([
	[OFFICER, 'office'],
	[PREPARER, 'lead'],
	[MEMBER, 'member'],
	[STRANGER, 'outside'],
] as const)('%j acts for the %s', (by, side: Side) => {
	expect(sideOf(NOT_STARTED, by)).toBe(side);
});

test('the lead is the lead in its own areas too', () => {
	expect(sideOf({ ...NOT_STARTED, areas: [{ areaId: 'walsall', organisationId: 'lead' }] }, PREPARER)).toBe(
		'lead',
	);
	expect(sideOf({ ...NOT_STARTED, areas: [] }, MEMBER)).toBe('outside');
});

test.each([
	['the lead', PREPARER, [true, true, true]],
	['an officer on its behalf', OFFICER, [true, true, true]],
	['a member, its own area', MEMBER, [false, true, false]],
	['nobody else', STRANGER, [false, false, false]],
] as const)('in Birmingham, in Walsall and for the whole programme types: %s', (_, by, may) => {
	const boxes = [{ areaId: 'birmingham' }, { areaId: 'walsall' }, { areaId: null }];
	expect(boxes.map((box) => mayFillBox(NOT_STARTED, box, by))).toEqual(may);
});

test('two members each type their own area and not the other’s', () => {
	const areas = [
		{ areaId: 'birmingham', organisationId: 'other-member' },
		{ areaId: 'walsall', organisationId: 'member' },
	];
	const may = (organisationId: string, areaId: string) =>
		mayFillBox({ ...NOT_STARTED, areas }, { areaId }, { personId: 'p', organisationId });
	expect([may('member', 'walsall'), may('member', 'birmingham')]).toEqual([true, false]);
	expect([may('other-member', 'walsall'), may('other-member', 'birmingham')]).toEqual([false, true]);
});

test.each([
	['not-started', 'not-started', true],
	['draft', null, true],
	['ready-to-certify', 'ready-to-certify', true],
	['submitted', 'with-the-commissioner', false],
	['queried', null, false],
	['accepted', 'accepted', true],
] as const)('a return that is %s is locked as %s; it is out of review: %s', (state, reason, isOutOfReview) => {
	expect(RETURN_STATES).toContain(state);
	expect(whyLocked(state)).toBe(reason);
	expect(whyNotUnderReview({ ...SUBMITTED, state }, OFFICER)).toEqual(
		isOutOfReview ? { code: 'not-under-review' } : null,
	);
});

test('what is under review is the office’s to review', () => {
	for (const by of [PREPARER, MEMBER, STRANGER])
		expect(whyNotUnderReview(SUBMITTED, by)).toEqual({ code: 'only-the-office' });
});

test('what was saved after the newest submission is not what was reviewed', () => {
	expect(changedSinceSubmission(after(started, saved()))).toBe(false);
	expect(changedSinceSubmission(SUBMITTED)).toBe(false);
	const at = SUBMITTED.latest!.submittedAt;
	const [section] = SUBMITTED.sections;
	expect(changedSinceSubmission({ ...SUBMITTED, sections: [{ ...section!, savedAt: at }] })).toBe(false);
	const later = { ...section!, savedAt: after(started, saved(PREPARER, '2017-07-20')).sections[0]!.savedAt };
	expect(changedSinceSubmission({ ...SUBMITTED, sections: [section!, later] })).toBe(true);
});
