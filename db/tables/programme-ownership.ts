import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface ProgrammeOwnershipTable {
	id: string;
	programme_id: string;
	organisation_id: string;
	starts_on: IsoDate;
	ends_on: IsoDate | null;
}
