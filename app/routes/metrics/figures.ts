import { epochMilliseconds } from '../../domain/calendar/instant.ts';
import type { Instant } from '../../domain/calendar/iso-date.ts';
import type { PortalLookedAt } from '../../operations/health/look-at-portal.ts';

/** One figure at this moment, with what tells its values apart. */
interface Figure {
	readonly name: string;
	readonly help: string;
	readonly values: readonly {
		readonly labels: Readonly<Record<string, string>>;
		readonly value: number;
	}[];
}

const seconds = (moment: Instant): number => epochMilliseconds(moment) / 1000;

/** The same as the operations page, as figures for a monitor. */
export function figuresOf(portal: PortalLookedAt): readonly Figure[] {
	const run = portal.jobs.filter(({ off }) => off === null);
	const byJob = (measure: (job: (typeof run)[number]) => number | null): Figure['values'] =>
		run.flatMap((job) => {
			const value = measure(job);
			return value === null ? [] : [{ labels: { job: job.name }, value }];
		});
	const kept = (files: PortalLookedAt['backups']): Figure['values'] =>
		files?.latest ? [{ labels: {}, value: seconds(files.latest.at) }] : [];
	return [
		{
			name: 'portal_outbox_messages',
			help: 'Messages that have not been sent, by why',
			values: Object.entries(portal.mail).map(([state, value]) => ({ labels: { state }, value })),
		},
		{
			name: 'portal_queue_jobs',
			help: 'What waits for a thread of this process or is under way there',
			values: Object.entries(portal.queues).map(([queue, value]) => ({ labels: { queue }, value })),
		},
		{
			name: 'portal_database_bytes',
			help: 'Size of the database',
			values: [{ labels: {}, value: portal.databaseBytes }],
		},
		{
			name: 'portal_job_last_success_timestamp_seconds',
			help: 'When the job last ended well',
			values: byJob(({ state }) => (state?.lastSuccessAt ? seconds(state.lastSuccessAt) : null)),
		},
		{
			name: 'portal_job_failures',
			help: 'How often the job has failed since it last ended well',
			values: byJob(({ alarm }) => (alarm?.code === 'failing' ? alarm.failures : 0)),
		},
		{
			name: 'portal_job_late',
			help: '1 where the job was due and has not been done within its limit',
			values: byJob(({ alarm }) => (alarm?.code === 'late' ? 1 : 0)),
		},
		{
			name: 'portal_backup_timestamp_seconds',
			help: 'When the latest backup was made',
			values: kept(portal.backups),
		},
		{
			name: 'portal_audit_checkpoint_timestamp_seconds',
			help: 'When the latest checkpoint of the audit trail was made',
			values: kept(portal.checkpoints),
		},
	];
}
