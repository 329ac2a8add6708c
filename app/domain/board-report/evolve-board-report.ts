import type { BoardReportState } from './board-report-state.ts';
import type { BoardReportApproved } from './decide-approval.ts';
import type { DraftEdited } from './decide-draft-edit.ts';
import type { BoardReportPublished } from './decide-publication.ts';
import type { BoardReportReplaced } from './decide-replacement.ts';
import type { SentForApproval } from './decide-send-for-approval.ts';
import type { SentBack } from './decide-sending-back.ts';
import type { BoardReportWithdrawn } from './decide-withdrawal.ts';

export type BoardReportEvent =
	| DraftEdited
	| SentForApproval
	| SentBack
	| BoardReportApproved
	| BoardReportPublished
	| BoardReportWithdrawn
	| BoardReportReplaced;

/** The state after what happened. An event that no decision can have made in this state is a fault, and throws. */
export function evolveBoardReport(state: BoardReportState, event: BoardReportEvent): BoardReportState {
	const { writerIds } = state;
	switch (event.type) {
		case 'draft-edited':
			return {
				state: 'draft',
				writerIds: writerIds.includes(event.editorId) ? writerIds : [...writerIds, event.editorId],
			};
		case 'sent-for-approval':
			return { state: 'awaiting-approval', writerIds };
		case 'sent-back':
			return { state: 'draft', writerIds };
		case 'approved':
			return {
				state: 'approved',
				writerIds,
				approverId: event.approverId,
				approvedAt: event.approvedAt,
				digest: event.digest,
			};
		case 'published':
			if (state.state !== 'approved') break;
			return { ...state, state: 'published', publishedAt: event.publishedAt, boardIds: event.boardIds };
		case 'withdrawn': {
			if (state.state !== 'approved' && state.state !== 'published') break;
			const { approverId, approvedAt, digest } = state;
			const boardIds = state.state === 'published' ? state.boardIds : [];
			return {
				state: 'withdrawn',
				writerIds,
				approverId,
				approvedAt,
				digest,
				boardIds,
				withdrawnAt: event.withdrawnAt,
				reason: event.reason,
			};
		}
		case 'replaced':
			if (state.state !== 'published') break;
			return {
				...state,
				state: 'replaced',
				replacementId: event.replacementId,
				replacedAt: event.replacedAt,
			};
	}
	throw new Error(`a board report that is ${state.state} cannot have been ${event.type}`);
}
