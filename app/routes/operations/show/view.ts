import {
	type CellView,
	type FactView,
	only,
	type RecordBlock,
	type RecordView,
	type TagView,
	words,
} from '../../../components/layout/record-view.ts';
import { epochMilliseconds } from '../../../domain/calendar/instant.ts';
import type { Instant } from '../../../domain/calendar/iso-date.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { saySchedule } from '../../../domain/job/job-plan.ts';
import { capitalised } from '../../../domain/text/capitalised.ts';
import { plural } from '../../../domain/text/list-words.ts';
import { writeSize } from '../../../domain/text/write-size.ts';
import type { PortalLookedAt } from '../../../operations/health/look-at-portal.ts';

type Job = PortalLookedAt['jobs'][number];

const HOUR = 3_600_000;

/** "20 minutes ago", "3 hours ago", "2 days ago". */
function ago(moment: Instant, now: Instant): string {
	const passed = Math.max(0, epochMilliseconds(now) - epochMilliseconds(moment));
	if (passed < 2 * 60_000) return passed < 60_000 ? 'less than a minute ago' : '1 minute ago';
	if (passed < 2 * HOUR) return `${plural(Math.floor(passed / 60_000), 'minute')} ago`;
	return passed < 48 * HOUR
		? `${plural(Math.floor(passed / HOUR), 'hour')} ago`
		: `${plural(Math.floor(passed / (24 * HOUR)), 'day')} ago`;
}

const timesOf = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

function stateOf({ off, alarm, isRunning, state }: Job): TagView {
	if (off !== null) return { tag: 'Not run here', colour: 'grey' };
	if (alarm?.code === 'failing') return { tag: 'Failing', colour: 'red' };
	if (alarm?.code === 'late') return { tag: 'Late', colour: 'red' };
	if (isRunning) return { tag: 'Running', colour: 'teal' };
	return state === null ? { tag: 'Not run yet', colour: 'grey' } : { tag: 'Done', colour: 'green' };
}

const alarmWords = ({ does, alarm }: Job): string =>
	alarm?.code === 'failing'
		? `${does}: it has failed ${timesOf(alarm.failures)}. It is tried again by itself; the server’s log says why it failed.`
		: `${does}: it was due on ${alarm === null ? '' : writeInstant(alarm.since)} and has not been done.`;

const lastOf = ({ state }: Job, now: Instant): CellView =>
	state?.lastEndedAt == null
		? 'Never'
		: { cell: capitalised(ago(state.lastEndedAt, now)), below: state.lastOutcome ?? '' };

const rowOf = (job: Job, now: Instant) => ({
	key: job.name,
	cells: [
		{ cell: job.does, below: saySchedule(job.schedule) },
		stateOf(job),
		lastOf(job, now),
		job.off ?? (job.isRunning ? 'Now' : writeInstant(job.nextAt)),
		job.off === null ? { text: 'Run now', href: `/operations/run/${job.name}`, of: `: ${job.does}` } : '',
	],
});

const keptFact = (key: string, kept: PortalLookedAt['backups'], none: string, now: Instant): FactView => ({
	key,
	value: kept?.latest
		? `${capitalised(ago(kept.latest.at, now))} (${writeInstant(kept.latest.at)}), ${writeSize(kept.latest.bytes)}; ${plural(kept.count, 'file')} kept`
		: none,
});

function facts(portal: PortalLookedAt): readonly FactView[] {
	const { mail, queues, now, jobs } = portal;
	const verified = jobs.find(({ name }) => name === 'verify-audit')?.state;
	return [
		{
			key: 'Mail',
			value: `${mail.waiting} waiting, ${mail.failing} to be tried again, ${mail.held} held`,
			actions: [{ href: '/outbox', text: 'Look', hiddenText: 'at the mail' }],
		},
		{
			key: 'Work in this server',
			value: `${plural(queues.drawing, 'document')} being drawn, ${plural(queues.checking, 'file')} being checked, ${plural(queues.sealing, 'bid')} being sealed or opened`,
		},
		{
			key: 'Database',
			value: `${portal.engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'}, ${writeSize(portal.databaseBytes)}, ${portal.isUpToDate ? 'up to date' : 'behind this version: run its migrations'}`,
		},
		keptFact(
			'Latest backup',
			portal.backups,
			portal.backups === null ? 'The portal makes none: BACKUP_DIR is not set' : 'None yet',
			now,
		),
		keptFact('Latest checkpoint of the audit trail', portal.checkpoints, 'None yet', now),
		{
			key: 'Audit trail last found whole',
			value: verified?.lastSuccessAt ? capitalised(ago(verified.lastSuccessAt, now)) : 'Not verified yet',
		},
		{ key: 'Running since', value: `${writeInstant(portal.startedAt)}, ${ago(portal.startedAt, now)}` },
		{ key: 'Version', value: portal.version },
		{ key: 'This server', value: portal.server },
	];
}

const failedRuns = ({ failedRuns: runs, jobs }: PortalLookedAt): RecordBlock => ({
	kind: 'table',
	table: {
		id: 'failed-runs',
		caption: 'Runs that failed in the last 30 days',
		large: true,
		columns: [words('Job'), words('Began'), words('What happened'), words('Server')],
		rows: runs.map(({ id, name, startedAt, outcome, server }) => ({
			key: id,
			cells: [
				jobs.find((job) => job.name === name)?.does ?? name,
				writeInstant(startedAt),
				outcome ?? '',
				server,
			],
		})),
		empty: 'None.',
	},
});

/** For whoever runs the portal: what is wrong first, then every job, then how the installation stands. */
export function operationsView(portal: PortalLookedAt): RecordView {
	const alarms = portal.jobs.filter(({ alarm }) => alarm !== null);
	return {
		title: 'Operations',
		back: null,
		wide: true,
		blocks: [
			...only(alarms.length > 0, {
				kind: 'important',
				id: 'alarms',
				heading: alarms.length === 1 ? 'A job has not been done' : `${alarms.length} jobs have not been done`,
				items: alarms.map(alarmWords),
			}),
			...only(!portal.jobsInside, {
				kind: 'inset',
				lines: ['The server runs no jobs by itself here: they are started from outside.'],
			}),
			{
				kind: 'table',
				table: {
					id: 'jobs',
					caption: 'What runs by the clock',
					large: true,
					columns: [words('Job'), words('State'), words('Last run'), words('Next run'), words('Action')],
					rows: portal.jobs.map((job) => rowOf(job, portal.now)),
					empty: 'This server knows no jobs.',
				},
			},
			{ kind: 'heading', text: 'How the portal stands' },
			{ kind: 'facts', rows: facts(portal) },
			failedRuns(portal),
		],
	};
}
