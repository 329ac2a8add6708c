import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface BoardReportIssueTable {
	report_id: string;
	snapshot: string;
	disclosed: string;
	template_version: string;
	pdf_hash: string;
	issued_at: Instant;
}
