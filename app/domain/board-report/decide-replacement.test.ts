import { expect, test } from 'vitest';
import type { Instant } from '../calendar/iso-date.ts';
import type { BoardReportState } from './board-report-state.ts';
import { decideReplacement, type ReplaceableReport } from './decide-replacement.ts';
import { decideWithdrawal } from './decide-withdrawal.ts';

const NOW = '2017-11-01T09:00:00.000Z' as Instant;
const WRITTEN = { writerIds: ['olive'], approverId: 'asha', approvedAt: NOW, digest: 'abc' };
const PUBLISHED: BoardReportState = {
	state: 'published',
	...WRITTEN,
	publishedAt: NOW,
	boardIds: ['strategic'],
};
const OLD: ReplaceableReport = {
	id: 'old',
	programmeId: 'dvpp',
	periodId: 'q3',
	replacesId: null,
	state: PUBLISHED,
};
const NEW: ReplaceableReport = { ...OLD, id: 'new', replacesId: 'old' };

test('a published report gives way to the published one drafted to replace it', () => {
	expect(decideReplacement(OLD, NEW, NOW)).toEqual({
		ok: true,
		value: { type: 'replaced', replacementId: 'new', replacedAt: NOW },
	});
});

test.each<[string, ReplaceableReport, ReplaceableReport, object]>([
	['one drafted on its own', OLD, { ...NEW, replacesId: null }, { code: 'not-drafted-to-replace-it' }],
	['itself', OLD, { ...OLD, replacesId: 'old' }, { code: 'not-drafted-to-replace-it' }],
	['one for another quarter', OLD, { ...NEW, periodId: 'q4' }, { code: 'other-programme-or-period' }],
	['one for another programme', OLD, { ...NEW, programmeId: 'drive' }, { code: 'other-programme-or-period' }],
	[
		'one only approved',
		OLD,
		{ ...NEW, state: { state: 'approved', ...WRITTEN } },
		{ code: 'replacement-not-published', state: 'approved' },
	],
	[
		'anything, when it was withdrawn',
		{ ...OLD, state: { state: 'withdrawn', ...WRITTEN, boardIds: [], withdrawnAt: NOW, reason: 'r' } },
		NEW,
		{ code: 'wrong-state', state: 'withdrawn' },
	],
])('a report does not give way to %s', (_, report, replacement, refusal) => {
	expect(decideReplacement(report, replacement, NOW)).toEqual({ ok: false, refusal });
});

test('a published report is withdrawn with a reason, and not without', () => {
	expect(decideWithdrawal(PUBLISHED, { personId: 'olive', reason: ' The wrong quarter. ' }, NOW)).toEqual({
		ok: true,
		value: { type: 'withdrawn', personId: 'olive', withdrawnAt: NOW, reason: 'The wrong quarter.' },
	});
	expect(decideWithdrawal(PUBLISHED, { personId: 'olive', reason: '  ' }, NOW)).toEqual({
		ok: false,
		refusal: { code: 'no-reason' },
	});
});

test('a draft is not withdrawn: nobody has had it', () => {
	expect(
		decideWithdrawal({ state: 'draft', writerIds: ['olive'] }, { personId: 'olive', reason: 'r' }, NOW),
	).toEqual({
		ok: false,
		refusal: { code: 'wrong-state', state: 'draft' },
	});
});
