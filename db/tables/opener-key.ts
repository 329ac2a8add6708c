import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface OpenerKeyTable {
	personId: string;
	recipient: string;
	locked: Uint8Array;
	enrolledAt: Instant;
	version: Generated<number>;
}
