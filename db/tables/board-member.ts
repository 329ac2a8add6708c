import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface BoardMemberTable {
	boardId: string;
	personId: string;
	startsOn: IsoDate;
	endsOn: IsoDate | null;
}
