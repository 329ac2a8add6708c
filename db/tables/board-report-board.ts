import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface BoardReportBoardTable {
	reportId: string;
	boardId: string;
	publishedAt: Instant;
}
