import { remindOfAccreditations } from './operations/accreditation/remind-of-accreditations.ts';
import { enterAgreements } from './operations/agreement/enter-agreements.ts';
import { pruneAccessRecords } from './operations/job/prune-access-records.ts';
import { type Job, runJob } from './operations/job/run-job.ts';
import { openReturns } from './operations/kpi-return/open-returns.ts';
import { sendQueuedMail } from './operations/mail/send-queued-mail.ts';
import { erasePlaceCodes } from './operations/purchase/erase-place-codes.ts';
import { warnOfOpeners } from './operations/tender/warn-of-openers.ts';
import { expireUnits } from './operations/unit/expire-units.ts';
import type { Services } from './services.ts';

/** What runs by the clock: name → operation → when. A lease in the database keeps several servers from running one together. */
export const JOBS: readonly Job[] = [
	{ name: 'send-mail', everySeconds: 10, run: sendQueuedMail },
	{
		name: 'enter-agreements',
		everySeconds: 60,
		run: async (services) => `${await enterAgreements(services)} entered`,
	},
	{
		name: 'open-returns',
		everySeconds: 300,
		run: async (services) => `${await openReturns(services)} opened`,
	},
	{
		name: 'expire-units',
		everySeconds: 3600,
		run: async (services) => `${await expireUnits(services)} units expired`,
	},
	{
		name: 'remind-of-accreditations',
		everySeconds: 900,
		run: async (services) => `${await remindOfAccreditations(services)} told of`,
	},
	{
		name: 'warn-of-openers',
		everySeconds: 300,
		run: async (services) => `${await warnOfOpeners(services)} told of`,
	},
	{
		name: 'erase-place-codes',
		everySeconds: 3600,
		run: async (services) => `${await erasePlaceCodes(services)} erased`,
	},
	{ name: 'prune-access-records', everySeconds: 3600, run: pruneAccessRecords },
];

/** Starts them all inside this server. Answers how to stop: no new round begins, and the one that runs is waited for. */
export function startJobs(services: Services, jobs: readonly Job[] = JOBS): () => Promise<void> {
	let stopped = false;
	const running = new Set<Promise<unknown>>();
	const timers = new Map<Job, NodeJS.Timeout>();
	const round = (job: Job): void => {
		const run = runJob(services, job).finally(() => {
			running.delete(run);
			if (!stopped)
				timers.set(
					job,
					setTimeout(() => round(job), job.everySeconds * 1000),
				);
		});
		running.add(run);
	};
	for (const job of jobs) round(job);
	return async () => {
		stopped = true;
		for (const timer of timers.values()) clearTimeout(timer);
		await Promise.all(running);
	};
}
