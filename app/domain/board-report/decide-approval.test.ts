import { expect, test } from 'vitest';
import type { Instant } from '../calendar/iso-date.ts';
import type { BoardReportState } from './board-report-state.ts';
import { decideApproval } from './decide-approval.ts';

const NOW = '2017-10-20T09:00:00.000Z' as Instant;
const WAITING: BoardReportState = { state: 'awaiting-approval', writerIds: ['olive', 'osman'] };
const SAME = { digestSeen: 'abc', digestNow: 'abc' };

test('a second person approves the report that they saw', () => {
	expect(decideApproval(WAITING, { approverId: 'asha', ...SAME }, NOW)).toEqual({
		ok: true,
		value: { type: 'approved', approverId: 'asha', approvedAt: NOW, digest: 'abc' },
	});
});

test.each(['olive', 'osman'])('%s, who wrote on it, is refused', (approverId) => {
	expect(decideApproval(WAITING, { approverId, ...SAME }, NOW)).toEqual({
		ok: false,
		refusal: { code: 'approver-wrote-it' },
	});
});

test('a report whose figures changed since the approver read it is not approved', () => {
	expect(decideApproval(WAITING, { approverId: 'asha', digestSeen: 'abc', digestNow: 'abd' }, NOW)).toEqual({
		ok: false,
		refusal: { code: 'report-changed' },
	});
});

test('a draft that nobody sent is not approved', () => {
	expect(
		decideApproval({ state: 'draft', writerIds: ['olive'] }, { approverId: 'asha', ...SAME }, NOW),
	).toEqual({
		ok: false,
		refusal: { code: 'wrong-state', state: 'draft' },
	});
});
