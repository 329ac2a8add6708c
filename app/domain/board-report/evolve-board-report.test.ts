import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant } from '../calendar/iso-date.ts';
import type { BoardReportState } from './board-report-state.ts';
import { decideApproval } from './decide-approval.ts';
import { decideDraftEdit } from './decide-draft-edit.ts';
import { decidePublication } from './decide-publication.ts';
import { decideSendForApproval } from './decide-send-for-approval.ts';
import { decideSendingBack } from './decide-sending-back.ts';
import { decideWithdrawal } from './decide-withdrawal.ts';
import { type BoardReportEvent, evolveBoardReport } from './evolve-board-report.ts';
import { NO_WORDS, type OfficerWords, WORD_LIMITS } from './officer-words.ts';

const NOW = '2017-10-20T09:00:00.000Z' as Instant;
const WORDS: OfficerWords = {
	...NO_WORDS,
	purpose: 'To report.',
	background: 'Begun in January 2017.',
	why: 'A new worker.',
	whatIsBeingDone: 'Weekly calls.',
	recommendation: 'To note.',
	financial: 'None.',
	legal: 'None.',
	equality: 'None.',
	contact: 'A. Officer',
};
const PEOPLE = ['olive', 'osman', 'asha', 'ann'] as const;

const act = fc.record({
	what: fc.constantFrom('edit', 'send', 'send-back', 'approve', 'publish', 'withdraw'),
	who: fc.constantFrom(...PEOPLE),
	board: fc.constantFrom('strategic', 'oversight', 'somebody-elses'),
});

function decide(
	state: BoardReportState,
	{ what, who, board }: { what: string; who: string; board: string },
): BoardReportEvent | null {
	const decided = {
		edit: () => decideDraftEdit(state, { editorId: who, title: 'Report', words: WORDS }),
		send: () => decideSendForApproval(state, { senderId: who, words: WORDS }),
		'send-back': () => decideSendingBack(state, { personId: who, reason: 'See paragraph 3' }),
		approve: () => decideApproval(state, { approverId: who, digestSeen: 'a', digestNow: 'a' }, NOW),
		publish: () =>
			decidePublication(
				state,
				{ publisherId: who, boardIds: [board], programmeBoardIds: ['strategic', 'oversight'] },
				NOW,
			),
		withdraw: () => decideWithdrawal(state, { personId: who, reason: 'Wrong quarter' }, NOW),
	}[what]!();
	return decided.ok ? decided.value : null;
}

test('whatever people try, a report is never approved by anybody who wrote on it, nor published before approval, nor changed after', () => {
	fc.assert(
		fc.property(fc.constantFrom(...PEOPLE), fc.array(act, { maxLength: 25 }), (drafter, acts) => {
			let state: BoardReportState = { state: 'draft', writerIds: [drafter] };
			const seen = [state.state as string];
			for (const attempt of acts) {
				const event = decide(state, attempt);
				if (event === null) continue;
				state = evolveBoardReport(state, event);
				seen.push(state.state);
				if ('approverId' in state) expect(state.writerIds).not.toContain(state.approverId);
				if (state.state === 'published') expect(seen.at(-2)).toBe('approved');
			}
			const approvedAt = seen.indexOf('approved');
			if (approvedAt >= 0) expect(seen.slice(approvedAt)).not.toContain('draft');
		}),
	);
});

test('everybody who edits a draft becomes one of its writers, once', () => {
	const drafted: BoardReportState = { state: 'draft', writerIds: ['olive'] };
	const edit = (editorId: string): BoardReportEvent => ({
		type: 'draft-edited',
		editorId,
		title: 'T',
		words: WORDS,
	});
	expect(evolveBoardReport(evolveBoardReport(drafted, edit('osman')), edit('olive'))).toEqual({
		state: 'draft',
		writerIds: ['olive', 'osman'],
	});
});

test('an event that no decision can have made is a fault', () => {
	const published: BoardReportEvent = {
		type: 'published',
		publisherId: 'ann',
		publishedAt: NOW,
		boardIds: ['strategic'],
	};
	expect(() => evolveBoardReport({ state: 'draft', writerIds: ['olive'] }, published)).toThrow('draft');
});

test.each(Object.entries(WORD_LIMITS))('%s may hold %d characters and not one more', (field, limit) => {
	const draft: BoardReportState = { state: 'draft', writerIds: ['olive'] };
	const edit = (length: number) =>
		decideDraftEdit(draft, {
			editorId: 'olive',
			title: 'T',
			words: { ...WORDS, [field]: 'x'.repeat(length) },
		});
	expect(edit(limit).ok).toBe(true);
	expect(edit(limit + 1)).toEqual({ ok: false, refusal: { code: 'too-long', fields: [field] } });
});
