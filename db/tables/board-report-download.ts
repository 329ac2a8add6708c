import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface BoardReportDownloadTable {
	id: string;
	reportId: string;
	personId: string;
	at: Instant;
	format: string;
}
