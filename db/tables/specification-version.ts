import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface SpecificationVersionTable {
	id: string;
	programme_id: string;
	number: number;
	state: 'draft' | 'published' | 'superseded';
	effective_from: number;
	change_note: string;
	drafted_by: string | null;
	published_by: string | null;
	published_at: Instant | null;
	version: Generated<number>;
}
