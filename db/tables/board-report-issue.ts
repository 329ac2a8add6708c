import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface BoardReportIssueTable {
	reportId: string;
	/** Whose cover it has. */
	boardId: string;
	snapshot: string;
	disclosed: string;
	templateVersion: string;
	pdfHash: string;
	/** Null for papers issued before 30 November 2026, whose appendix is in the paper itself. */
	appendixHash: string | null;
	issuedAt: Instant;
}
