import type { Generated } from 'kysely';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface OrganisationTable {
	id: string;
	kind: 'commissioning-body' | 'provider' | 'local-authority' | 'installation';
	name: string;
	shortName: string;
	areaId: string | null;
	successorId: string | null;
	startsOn: IsoDate;
	endsOn: IsoDate | null;
	version: Generated<number>;
}
