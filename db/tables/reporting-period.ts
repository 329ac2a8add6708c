import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface ReportingPeriodTable {
	id: string;
	programmeId: string;
	number: number;
	startsOn: IsoDate;
	endsOn: IsoDate;
	opensOn: IsoDate;
	dueOn: IsoDate;
}
