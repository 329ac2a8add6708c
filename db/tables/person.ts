import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface PersonTable {
	id: string;
	name: string;
	email: string;
	organisation_id: string;
	created_at: Instant;
	suspended_at: Instant | null;
	demonstration: Generated<number>;
	version: Generated<number>;
}
