import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface OpenerKeyEndedTable {
	personId: string;
	recipient: string;
	enrolledAt: Instant;
	endedAt: Instant;
}
