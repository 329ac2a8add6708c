import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface RefusedAttemptTable {
	id: string;
	at: Instant;
	kind: string;
	address: string;
}
