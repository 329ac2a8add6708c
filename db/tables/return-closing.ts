import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { ClosedReason } from '../../app/domain/kpi-return/closed-reason.ts';

export interface ReturnClosingTable {
	id: string;
	returnId: string;
	why: ClosedReason;
	words: string;
	closedAt: Instant;
	closedBy: string;
	/** Null while the return is closed. */
	openedAgainAt: Instant | null;
	openedAgainBy: string | null;
}
