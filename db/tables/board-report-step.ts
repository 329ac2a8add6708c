import type { Instant } from '../../app/domain/calendar/iso-date.ts';

/** What happened to a board report, in order. Never changed. */
export interface BoardReportStepTable {
	reportId: string;
	position: number;
	kind: 'started' | 'sent-for-approval' | 'sent-back' | 'approved' | 'published' | 'withdrawn' | 'replaced';
	personId: string;
	at: Instant;
	/** Why it was sent back or withdrawn. */
	reason: string | null;
}
