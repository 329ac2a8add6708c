import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface BoardReportIssueTable {
	reportId: string;
	snapshot: string;
	disclosed: string;
	templateVersion: string;
	pdfHash: string;
	issuedAt: Instant;
}
