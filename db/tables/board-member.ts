import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface BoardMemberTable {
	board_id: string;
	person_id: string;
	starts_on: IsoDate;
	ends_on: IsoDate | null;
}
