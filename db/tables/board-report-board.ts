import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface BoardReportBoardTable {
	report_id: string;
	board_id: string;
	published_at: Instant;
}
