import type { Generated } from 'kysely';

export interface BoardTable {
	id: string;
	organisationId: string;
	name: string;
	publishes: Generated<number>;
	version: Generated<number>;
}
