import { saveJobOutcome, takeJobLease } from '../../../db/write/jobs.ts';
import { addMilliseconds, addMinutes } from '../../domain/calendar/instant.ts';
import type { Services } from '../../services.ts';

export interface Job {
	readonly name: string;
	readonly everySeconds: number;
	/** Answers what came of it, for the record. Nothing in the portal may depend on its having run. */
	readonly run: (services: Services) => Promise<string>;
}

/** A server that stops in the middle of a job leaves it to the others after this long. */
const LEASE_MINUTES = 10;

/** Runs the job if it is due and no other server has it. A fault is recorded and logged, and never leaves here. */
export async function runJob(services: Services, job: Job): Promise<'ran' | 'failed' | 'not-due'> {
	const { db, clock, log } = services;
	try {
		const now = clock.now();
		// A little early counts: timers are not exact, and a tick missed would be a whole round.
		const dueBefore = addMilliseconds(now, -job.everySeconds * 900);
		if (
			!(await db.transaction((tx) =>
				takeJobLease(tx, job.name, now, addMinutes(now, LEASE_MINUTES), dueBefore),
			))
		)
			return 'not-due';
		const outcome = await job.run(services).catch((fault: unknown) => {
			log.error({ job: job.name, fault: String(fault), stack: (fault as Error)?.stack }, 'a job failed');
			return null;
		});
		await db.transaction((tx) => saveJobOutcome(tx, job.name, clock.now(), outcome ?? 'failed'));
		return outcome === null ? 'failed' : 'ran';
	} catch (fault) {
		log.error({ job: job.name, fault: String(fault) }, 'a job could not be taken or recorded');
		return 'failed';
	}
}
