import type { Generated } from 'kysely';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface AccreditationTable {
	id: string;
	organisation_id: string;
	programme_id: string;
	standard: string;
	status: 'accredited' | 'working-towards' | 'evidences-principles';
	evidence: string;
	decided_on: IsoDate;
	expires_on: IsoDate | null;
	withdrawn_on: IsoDate | null;
	recorded_by: string;
	version: Generated<number>;
}
