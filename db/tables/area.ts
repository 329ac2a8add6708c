import type { Generated } from 'kysely';

export interface AreaTable {
	id: string;
	name: string;
	ons_code: string;
	gb_lae: string | null;
	kind: 'authority' | 'police-area';
	parent_id: string | null;
	version: Generated<number>;
}
