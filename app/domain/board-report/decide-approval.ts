import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import { type BoardReportState, type WrongStateRefusal, wrongState } from './board-report-state.ts';

export interface BoardReportApproved {
	readonly type: 'approved';
	readonly approverId: string;
	readonly approvedAt: Instant;
	readonly digest: string;
}

export interface Approval {
	/** The person, not the account: somebody with two accounts is still one pair of eyes. */
	readonly approverId: string;
	/** Digest of the report that the approver had on the screen. */
	readonly digestSeen: string;
	/** Digest of the report as it would be frozen now. */
	readonly digestNow: string;
	/** Whether it reads otherwise than when its words were sent. */
	readonly changed?: boolean;
	/** That the approver has read what changed, and says that the words still fit. */
	readonly changesRead?: boolean;
}

export type ApprovalRefusal =
	| WrongStateRefusal
	| { readonly code: 'approver-wrote-it' }
	| { readonly code: 'report-changed' }
	| { readonly code: 'changed-since-sent' };

/** A second person approves, and only what they have seen: a return accepted in the meantime changes the report, and what changed under its words is confirmed or goes back. */
export function decideApproval(
	state: BoardReportState,
	approval: Approval,
	now: Instant,
): Result<BoardReportApproved, ApprovalRefusal> {
	if (state.state !== 'awaiting-approval') return refused(wrongState(state));
	if (state.writerIds.includes(approval.approverId)) return refused({ code: 'approver-wrote-it' });
	if (approval.digestSeen !== approval.digestNow) return refused({ code: 'report-changed' });
	if (approval.changed === true && approval.changesRead !== true)
		return refused({ code: 'changed-since-sent' });
	return accepted({
		type: 'approved',
		approverId: approval.approverId,
		approvedAt: now,
		digest: approval.digestNow,
	});
}
