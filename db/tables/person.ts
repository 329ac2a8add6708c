import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface PersonTable {
	id: string;
	name: string;
	email: string;
	organisationId: string;
	/** At work; null where nobody has given one. */
	telephone: string | null;
	createdAt: Instant;
	suspendedAt: Instant | null;
	demonstration: Generated<number>;
	version: Generated<number>;
}
