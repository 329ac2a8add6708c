import type { Generated } from 'kysely';

export interface UnitAccountTable {
	id: string;
	programme_id: string;
	agreement_id: string;
	intervention_id: string;
	area_id: string;
	fund: 'commissioner' | 'authority' | 'offer';
	funder_id: string;
	version: Generated<number>;
}
