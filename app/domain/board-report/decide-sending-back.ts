import { accepted, type Result, refused } from '../result.ts';
import { type BoardReportState, type WrongStateRefusal, wrongState } from './board-report-state.ts';

export interface SentBack {
	readonly type: 'sent-back';
	readonly personId: string;
	readonly reason: string;
}

export type SendingBackRefusal = WrongStateRefusal | { readonly code: 'no-reason' };

/** Back to a draft: the approver asks for changes, or a writer takes it back. Either says why. */
export function decideSendingBack(
	state: BoardReportState,
	command: { readonly personId: string; readonly reason: string },
): Result<SentBack, SendingBackRefusal> {
	if (state.state !== 'awaiting-approval') return refused(wrongState(state));
	const reason = command.reason.trim();
	if (reason === '') return refused({ code: 'no-reason' });
	return accepted({ type: 'sent-back', personId: command.personId, reason });
}
