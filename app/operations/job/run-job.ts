import { findJobState } from '../../../db/read/jobs.ts';
import { type Lease, renewJobLease, saveJobEnded, takeJobLease } from '../../../db/write/jobs.ts';
import { addMinutes, addSeconds } from '../../domain/calendar/instant.ts';
import type { Instant } from '../../domain/calendar/iso-date.ts';
import { decideRun, nextTry, type RunDecision } from '../../domain/job/decide-run.ts';
import { lastDue } from '../../gateways/schedule.ts';
import type { Job, Services } from '../../services.ts';

/** A server that goes away in the middle of a job leaves it to the others after this long. */
const LEASE_SECONDS = 120;
/** How often a run that goes on says so: three of them must fail before another server takes the job. */
const RENEW_MILLISECONDS = 30_000;

export type RunResult = Exclude<RunDecision, 'run'> | 'ran' | 'failed' | 'off';

/**
 * Runs the job if it is due, no other server has it, and it is not pausing after a failure; `evenIfNotDue`, whenever nobody has it. A fault is recorded and
 * logged, and never leaves here.
 */
export async function runJob(
	services: Services,
	job: Job,
	evenIfNotDue = false,
	renewEvery = RENEW_MILLISECONDS,
): Promise<RunResult> {
	const { db, clock, log } = services;
	if (job.off?.(services.config)) return 'off';
	try {
		const now = clock.now();
		const dueAt = lastDue(job.schedule, now);
		const state = await findJobState(db.reader, job.name);
		const decision = decideRun(state, dueAt, now);
		if (decision !== 'run' && !(evenIfNotDue && decision !== 'taken')) return decision;
		const failures = (state?.failures ?? 0) + 1;
		const begun = {
			id: services.ids.next(),
			name: job.name,
			dueAt,
			startedAt: now,
			server: services.lifetime.server,
		};
		const lease = await db.transaction((tx) =>
			takeJobLease(
				tx,
				begun,
				state?.leaseNumber ?? 0,
				addSeconds(now, LEASE_SECONDS),
				nextTry(failures, now),
			),
		);
		if (lease === null) return 'taken';
		return await runWith(services, job, lease, dueAt, failures, renewEvery);
	} catch (fault) {
		log.error({ job: job.name, fault: String(fault) }, 'a job could not be taken or recorded');
		return 'failed';
	}
}

async function runWith(
	services: Services,
	job: Job,
	lease: Lease,
	dueAt: Instant,
	failures: number,
	renewEvery: number,
): Promise<RunResult> {
	const { db, clock, log } = services;
	const renewing = setInterval(() => void renew(services, lease), renewEvery);
	const outcome = await job
		.run(services)
		.catch((fault: unknown) => {
			log.error({ job: job.name, fault: String(fault), stack: (fault as Error)?.stack }, 'a job failed');
			return null;
		})
		.finally(() => clearInterval(renewing));
	const at = clock.now();
	const failed = outcome === null ? { nextTryAt: nextTry(failures, at) } : null;
	const words = outcome ?? 'It failed: the log says why';
	if (!(await db.transaction((tx) => saveJobEnded(tx, lease, dueAt, at, words, failed))))
		log.warn({ job: job.name }, 'a job went on for so long without a word that another server took it over');
	return failed === null ? 'ran' : 'failed';
}

async function renew({ db, clock, log }: Services, lease: Lease): Promise<void> {
	try {
		const until = addMinutes(clock.now(), LEASE_SECONDS / 60);
		await db.transaction((tx) => renewJobLease(tx, lease, until));
	} catch (fault) {
		log.warn({ job: lease.name, fault: String(fault) }, 'a job’s lease could not be renewed');
	}
}
