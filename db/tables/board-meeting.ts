import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface BoardMeetingTable {
	id: string;
	board_id: string;
	held_on: IsoDate;
	papers_due_on: IsoDate;
}
