import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface BoardReportDownloadTable {
	id: string;
	report_id: string;
	person_id: string;
	at: Instant;
	format: string;
}
