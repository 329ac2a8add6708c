import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface BoardReportDownloadTable {
	id: string;
	reportId: string;
	/** Whose issue it was; null for downloads of before papers had covers. */
	boardId: string | null;
	personId: string;
	at: Instant;
	format: string;
}
