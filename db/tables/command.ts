import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface CommandTable {
	id: string;
	personId: string | null;
	operation: string;
	outcome: string;
	at: Instant;
}
