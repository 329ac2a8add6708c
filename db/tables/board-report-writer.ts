import type { Instant } from '../../app/domain/calendar/iso-date.ts';

/** Everybody who drafted or edited a board report: none of them may approve it. */
export interface BoardReportWriterTable {
	report_id: string;
	person_id: string;
	first_at: Instant;
}
