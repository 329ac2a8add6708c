import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import { type BoardReportState, type WrongStateRefusal, wrongState } from './board-report-state.ts';

export interface BoardReportReplaced {
	readonly type: 'replaced';
	readonly replacementId: string;
	readonly replacedAt: Instant;
}

/** A report as far as a replacement is concerned. */
export interface ReplaceableReport {
	readonly id: string;
	readonly programmeId: string;
	readonly periodId: string;
	/** The report that this one was drafted to replace; null for none. */
	readonly replacesId: string | null;
	readonly state: BoardReportState;
}

export type ReplacementRefusal =
	| WrongStateRefusal
	| { readonly code: 'not-drafted-to-replace-it' }
	| { readonly code: 'other-programme-or-period' }
	| { readonly code: 'replacement-not-published'; readonly state: BoardReportState['state'] };

/** A published report gives way to the published one that was drafted to replace it, for the same programme and period. */
export function decideReplacement(
	report: ReplaceableReport,
	replacement: ReplaceableReport,
	now: Instant,
): Result<BoardReportReplaced, ReplacementRefusal> {
	if (report.state.state !== 'published') return refused(wrongState(report.state));
	if (replacement.id === report.id || replacement.replacesId !== report.id)
		return refused({ code: 'not-drafted-to-replace-it' });
	if (replacement.programmeId !== report.programmeId || replacement.periodId !== report.periodId)
		return refused({ code: 'other-programme-or-period' });
	if (replacement.state.state !== 'published')
		return refused({ code: 'replacement-not-published', state: replacement.state.state });
	return accepted({ type: 'replaced', replacementId: replacement.id, replacedAt: now });
}
