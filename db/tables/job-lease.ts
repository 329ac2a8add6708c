import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface JobLeaseTable {
	name: string;
	leased_until: Instant;
	last_run_at: Instant | null;
	last_outcome: string | null;
}
