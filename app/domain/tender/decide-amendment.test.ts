import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { isoDate } from '../calendar/iso-date.ts';
import { blankNotice } from './blank-notice.ts';
import { type AmendedTender, decideAmendmentApproval } from './decide-amendment.ts';

const notice = blankNotice(
	{ title: 'Perpetrator programme', begunOn: isoDate('2026-01-05') },
	[],
	isoDate('2026-01-05'),
);
const tender: AmendedTender = {
	state: 'published',
	closesAt: notice.timetable.closesAt,
	rowVersion: 3,
	notice,
};
const later = {
	...notice,
	timetable: { ...notice.timetable, closesAt: instant('2026-02-18T12:00:00.000Z') },
};
const waiting = { notice: later, reason: 'A holiday fell into it.' };
const ann = { personId: 'ann', name: 'Ann Other', email: 'ann.other@wm.example' };
const bob = { personId: 'bob', name: 'Bob Major', email: 'bob.major@wm.example' };
const cyd = { personId: 'cyd', name: 'Cyd Third', email: 'cyd.third@wm.example' };

test.each([
	['somebody who drafted none', cyd, 'may'],
	['whoever drafted it', ann, 'approver-worked-on-it'],
	['whoever drafted one that it replaced', bob, 'approver-worked-on-it'],
	['a drafter with another account', { ...cyd, name: 'ann OTHER' }, 'approver-worked-on-it'],
	['a drafter under the same mailbox', { ...cyd, email: 'bob.major+2@pcc.example' }, 'approver-worked-on-it'],
])('an amendment is approved by %s', (_what, own, expected) => {
	const by = { own, expectedVersion: 3, drafters: [bob, ann] };
	const decided = decideAmendmentApproval(tender, waiting, by, instant('2026-02-01T12:00:00.000Z'));
	expect(decided.ok ? 'may' : decided.refusal.code).toBe(expected);
});

test('an extension is approved until the last instant before closing, and not at it', () => {
	const by = { own: cyd, expectedVersion: 3, drafters: [ann] };
	const last = instant('2026-02-16T11:59:59.999Z');
	expect(tender.closesAt).toBe('2026-02-16T12:00:00.000Z');
	expect(decideAmendmentApproval(tender, waiting, by, last)).toEqual({
		ok: true,
		value: { asksAgain: false },
	});
	expect(decideAmendmentApproval(tender, waiting, by, tender.closesAt)).toMatchObject({
		refusal: { code: 'too-late' },
	});
});
