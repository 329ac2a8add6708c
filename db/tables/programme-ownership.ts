import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface ProgrammeOwnershipTable {
	id: string;
	programmeId: string;
	organisationId: string;
	startsOn: IsoDate;
	endsOn: IsoDate | null;
}
