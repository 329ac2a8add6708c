import type { Generated } from 'kysely';
import type { JobState } from '../../app/domain/job/job-state.ts';

/** A row once the job has first been run. */
export interface JobLeaseTable extends Omit<JobState, 'failures' | 'leaseNumber'> {
	name: string;
	leaseNumber: Generated<number>;
	failures: Generated<number>;
}
