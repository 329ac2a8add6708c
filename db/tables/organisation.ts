import type { Generated } from 'kysely';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface OrganisationTable {
	id: string;
	kind: 'commissioning-body' | 'provider' | 'local-authority' | 'installation';
	name: string;
	short_name: string;
	area_id: string | null;
	successor_id: string | null;
	starts_on: IsoDate;
	ends_on: IsoDate | null;
	version: Generated<number>;
}
