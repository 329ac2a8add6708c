import type { JobState } from '../../app/domain/job/job-state.ts';
import type { Reader } from '../connect.ts';
import type { JobRunTable } from '../tables/job-run.ts';

const states = (reader: Reader) =>
	reader
		.selectFrom('jobLease')
		.select([
			'name',
			'leasedUntil',
			'leaseNumber',
			'doneUntil',
			'failures',
			'nextTryAt',
			'askedAt',
			'lastRunAt',
			'lastEndedAt',
			'lastSuccessAt',
			'lastOutcome',
		]);

/** By the job's name. A job that has never run is not among them. */
export const listJobStates = async (reader: Reader): Promise<ReadonlyMap<string, JobState>> =>
	new Map(
		(await states(reader).orderBy('name').execute()).map(({ name, ...state }) => [name, state] as const),
	);

export async function findJobState(reader: Reader, job: string): Promise<JobState | null> {
	const row = await states(reader).where('name', '=', job).executeTakeFirst();
	if (row === undefined) return null;
	const { name: _, ...state } = row;
	return state;
}

/** Runs that failed or were stopped in the middle, the latest first. */
export const listFailedRuns = (
	reader: Reader,
	limit: number,
): Promise<readonly Omit<JobRunTable, 'failed'>[]> =>
	reader
		.selectFrom('jobRun')
		.select(['id', 'name', 'dueAt', 'startedAt', 'endedAt', 'outcome', 'server'])
		.where('failed', '=', 1)
		.orderBy('startedAt', 'desc')
		.orderBy('id')
		.limit(limit)
		.execute();
