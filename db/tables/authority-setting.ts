import type { Generated } from 'kysely';

export interface AuthoritySettingTable {
	organisation_id: string;
	approval_above_pence: number;
	version: Generated<number>;
}
