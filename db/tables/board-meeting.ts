import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface BoardMeetingTable {
	id: string;
	boardId: string;
	heldOn: IsoDate;
	papersDueOn: IsoDate;
}
