import type { Generated } from 'kysely';

export interface BoardTable {
	id: string;
	organisation_id: string;
	name: string;
	publishes: Generated<number>;
	version: Generated<number>;
}
