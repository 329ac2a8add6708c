import type { Generated } from 'kysely';

export interface AuthoritySettingTable {
	organisationId: string;
	approvalAbovePence: number;
	version: Generated<number>;
}
