import { listJobStates } from '../../../db/read/jobs.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { mayDo } from '../../domain/access/policy.ts';
import { writeInstant } from '../../domain/calendar/write-date.ts';
import type { JobAlarm } from '../../domain/job/job-alarm.ts';
import { plural } from '../../domain/text/list-words.ts';
import type { WaitingItem } from '../../domain/work/waiting-item.ts';
import { watchJob } from '../../gateways/watch-job.ts';
import type { Services } from '../../services.ts';

/** What is due by the clock and has failed or has not run: for whoever runs the portal. */
export async function listJobAlarms(services: Services, actor: Actor): Promise<readonly WaitingItem[]> {
	if (!mayDo(actor, 'health.view')) return [];
	const { db, clock, config, jobs, lifetime } = services;
	const states = await listJobStates(db.reader);
	const now = clock.now();
	return jobs.flatMap((job) => {
		const state = states.get(job.name) ?? null;
		const { alarm } = watchJob(job, job.off?.(config) ?? null, state, lifetime.startedAt, now);
		return alarm === null
			? []
			: [
					{
						key: `job ${job.name}`,
						what: alarm.code === 'failing' ? 'Look at a job that fails' : 'Look at a job that has not run',
						about: job.does,
						note: noteOf(alarm),
						day: null,
						href: '/operations',
						needs: 'health.view' as const,
					},
				];
	});
}

const noteOf = (alarm: JobAlarm): string =>
	alarm.code === 'failing'
		? `It has failed ${plural(alarm.failures, 'time')}, and is tried again`
		: `It was due on ${writeInstant(alarm.since)}`;
