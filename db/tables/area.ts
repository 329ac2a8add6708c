import type { Generated } from 'kysely';

export interface AreaTable {
	id: string;
	name: string;
	onsCode: string;
	gbLae: string | null;
	kind: 'authority' | 'police-area';
	parentId: string | null;
	version: Generated<number>;
}
