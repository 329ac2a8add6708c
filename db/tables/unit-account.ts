import type { Generated } from 'kysely';

export interface UnitAccountTable {
	id: string;
	programmeId: string;
	agreementId: string;
	interventionId: string;
	areaId: string;
	fund: 'commissioner' | 'authority' | 'offer';
	funderId: string;
	version: Generated<number>;
}
