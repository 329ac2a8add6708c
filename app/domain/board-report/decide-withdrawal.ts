import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import { type BoardReportState, type WrongStateRefusal, wrongState } from './board-report-state.ts';

export interface BoardReportWithdrawn {
	readonly type: 'withdrawn';
	readonly personId: string;
	readonly withdrawnAt: Instant;
	readonly reason: string;
}

export type WithdrawalRefusal = WrongStateRefusal | { readonly code: 'no-reason' };

/** An approved or published report is withdrawn with a reason that its readers see; it is never deleted. */
export function decideWithdrawal(
	state: BoardReportState,
	command: { readonly personId: string; readonly reason: string },
	now: Instant,
): Result<BoardReportWithdrawn, WithdrawalRefusal> {
	if (state.state !== 'approved' && state.state !== 'published') return refused(wrongState(state));
	const reason = command.reason.trim();
	if (reason === '') return refused({ code: 'no-reason' });
	return accepted({ type: 'withdrawn', personId: command.personId, withdrawnAt: now, reason });
}
