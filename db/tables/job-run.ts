import type { Instant } from '../../app/domain/calendar/iso-date.ts';

/** One run of a job. One that has not ended and has no lease any more was stopped in the middle. */
export interface JobRunTable {
	id: string;
	name: string;
	dueAt: Instant;
	startedAt: Instant;
	endedAt: Instant | null;
	outcome: string | null;
	failed: 0 | 1;
	server: string;
}
