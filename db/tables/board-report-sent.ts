import type { Instant } from '../../app/domain/calendar/iso-date.ts';

/** The exact report as it was sent for approval last. */
export interface BoardReportSentTable {
	reportId: string;
	snapshot: string;
	sentAt: Instant;
}
