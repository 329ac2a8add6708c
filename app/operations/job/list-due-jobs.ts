import { listJobStates } from '../../../db/read/jobs.ts';
import { decideRun } from '../../domain/job/decide-run.ts';
import { lastDue } from '../../gateways/schedule.ts';
import type { Job, Services } from '../../services.ts';

/** The jobs that could be run now, by one look at the database. Whether this server is the one that runs them is decided when it takes them. */
export async function listDueJobs({ db, clock, jobs, config }: Services): Promise<readonly Job[]> {
	const states = await listJobStates(db.reader);
	const now = clock.now();
	return jobs.filter(
		(job) =>
			!job.off?.(config) &&
			decideRun(states.get(job.name) ?? null, lastDue(job.schedule, now), now) === 'run',
	);
}
