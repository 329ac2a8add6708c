import type { Generated } from 'kysely';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface AccreditationTable {
	id: string;
	organisationId: string;
	programmeId: string;
	standard: string;
	status: 'accredited' | 'working-towards' | 'evidences-principles';
	evidence: string;
	decidedOn: IsoDate;
	expiresOn: IsoDate | null;
	withdrawnOn: IsoDate | null;
	recordedBy: string;
	version: Generated<number>;
}
