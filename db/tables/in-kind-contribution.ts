import type { Generated } from 'kysely';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface InKindContributionTable {
	id: string;
	programme_id: string;
	area_id: string | null;
	organisation_id: string;
	what: string;
	value_pence: number;
	valued_how: string;
	starts_on: IsoDate;
	ends_on: IsoDate;
	version: Generated<number>;
}
