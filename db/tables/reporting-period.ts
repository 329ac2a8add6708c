import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface ReportingPeriodTable {
	id: string;
	programme_id: string;
	number: number;
	starts_on: IsoDate;
	ends_on: IsoDate;
	opens_on: IsoDate;
	due_on: IsoDate;
}
