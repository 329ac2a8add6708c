import { parseArgs } from 'node:util';
import { saySchedule } from '../app/domain/job/job-plan.ts';
import { JOBS } from '../app/jobs.ts';
import { findReasonsNotToServe } from '../app/operations/health/find-reasons-not-to-serve.ts';
import { listDueJobs } from '../app/operations/job/list-due-jobs.ts';
import { type RunResult, runJob } from '../app/operations/job/run-job.ts';
import { makeServices } from '../app/services.ts';
import { productionConfiguration } from './configuration.ts';
import { WHY_NOT_TO_SERVE } from './why-not-to-serve.ts';

/**
 * `npm run job`: which jobs there are. `npm run job -- NAME` runs one, due or not; `npm run job -- --due` whatever is due. As the server runs them, under the
 * same lease: one that is being run elsewhere is left alone.
 */
const { values, positionals } = parseArgs({
	options: { due: { type: 'boolean', default: false } },
	allowPositionals: true,
});
const [name] = positionals;
const asked = JOBS.filter((job) => job.name === name);
if (!values.due && asked.length === 0) {
	for (const job of JOBS)
		process.stdout.write(`${job.name.padEnd(26)}${saySchedule(job.schedule).padEnd(26)}${job.does}\n`);
	if (name !== undefined) fail(`There is no job “${name}”.`);
} else {
	const services = makeServices(productionConfiguration(), { jobs: JOBS });
	try {
		const reasons = await findReasonsNotToServe(services);
		if (reasons.length > 0) fail(reasons.map((reason) => WHY_NOT_TO_SERVE[reason]).join('\n'));
		else
			for (const job of values.due ? await listDueJobs(services) : asked)
				say(job.name, await runJob(services, job, !values.due), job.off?.(services.config) ?? null);
	} finally {
		await Promise.all([services.drawing.close(), services.db.close()]);
	}
}

function say(job: string, result: RunResult, off: string | null): void {
	const words: Readonly<Record<RunResult, string>> = {
		ran: 'done',
		failed: 'failed: the log says why',
		taken: 'another server is running it',
		pausing: 'it failed a moment ago, and is tried again later',
		'not-due': 'it is not due',
		off: off ?? 'it is not run here',
	};
	process.stdout.write(`${job}: ${words[result]}\n`);
	if (result === 'failed') process.exitCode = 1;
}

function fail(words: string): void {
	process.stderr.write(`${words}\n`);
	process.exitCode = 1;
}
