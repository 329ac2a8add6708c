import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface JobLeaseTable {
	name: string;
	leasedUntil: Instant;
	lastRunAt: Instant | null;
	lastOutcome: string | null;
}
