import type { Instant } from '../../app/domain/calendar/iso-date.ts';

/** The exact report of each board as it was sent for approval last, in the order of its covers; of before papers had covers the one report. */
export interface BoardReportSentTable {
	reportId: string;
	snapshot: string;
	sentAt: Instant;
}
