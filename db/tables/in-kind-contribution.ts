import type { Generated } from 'kysely';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface InKindContributionTable {
	id: string;
	programmeId: string;
	areaId: string | null;
	organisationId: string;
	what: string;
	valuePence: number;
	valuedHow: string;
	startsOn: IsoDate;
	endsOn: IsoDate;
	version: Generated<number>;
}
