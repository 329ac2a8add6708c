import type { Instant } from '../../app/domain/calendar/iso-date.ts';

/** Everybody who drafted or edited a board report: none of them may approve it. */
export interface BoardReportWriterTable {
	reportId: string;
	personId: string;
	firstAt: Instant;
}
