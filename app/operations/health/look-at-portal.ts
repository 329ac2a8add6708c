import { migrationState } from '../../../db/migrate.ts';
import { findDatabaseSize } from '../../../db/read/integrity.ts';
import { listFailedRuns, listJobStates } from '../../../db/read/jobs.ts';
import { countUnsentMessages, type OutboxCounts } from '../../../db/read/outbox-counts.ts';
import type { Instant } from '../../domain/calendar/iso-date.ts';
import { BACKUP_NAME, CHECKPOINT_NAME } from '../../domain/job/kept-names.ts';
import { type KeptFiles, keptFiles } from '../../gateways/kept-files.ts';
import { type WatchedJob, watchJob } from '../../gateways/watch-job.ts';
import type { Services } from '../../services.ts';

const FAILED_RUNS = 20;

export interface PortalLookedAt {
	readonly now: Instant;
	readonly server: string;
	readonly version: string;
	readonly startedAt: Instant;
	readonly jobsInside: boolean;
	readonly engine: 'sqlite' | 'postgres';
	readonly isUpToDate: boolean;
	readonly databaseBytes: number;
	readonly mail: OutboxCounts;
	/** Documents that are being drawn, files that are being checked, bids that are being sealed or opened, or wait for it, in this process. */
	readonly queues: { readonly drawing: number; readonly checking: number; readonly sealing: number };
	readonly jobs: readonly WatchedJob[];
	readonly failedRuns: Awaited<ReturnType<typeof listFailedRuns>>;
	/** Null where no folder is set for them. */
	readonly backups: KeptFiles | null;
	readonly checkpoints: KeptFiles;
}

/** How the portal stands: what the operations page shows and the metrics count. */
export async function lookAtPortal(services: Services): Promise<PortalLookedAt> {
	const { db, clock, config, lifetime } = services;
	const now = clock.now();
	const states = await listJobStates(db.reader);
	return {
		now,
		server: lifetime.server,
		version: lifetime.version,
		startedAt: lifetime.startedAt,
		jobsInside: config.jobsInside,
		engine: db.engine,
		isUpToDate: (await migrationState(db)).missing.length === 0,
		databaseBytes: await findDatabaseSize(db.reader, db.engine),
		mail: await countUnsentMessages(db.reader),
		queues: {
			drawing: services.drawing.waiting(),
			checking: services.checking.waiting(),
			sealing: services.sealing.waiting(),
		},
		jobs: services.jobs.map((job) =>
			watchJob(job, job.off?.(config) ?? null, states.get(job.name) ?? null, lifetime.startedAt, now),
		),
		failedRuns: await listFailedRuns(db.reader, FAILED_RUNS),
		backups: config.backupDir === null ? null : keptFiles(config.backupDir, BACKUP_NAME),
		checkpoints: keptFiles(config.checkpointsDir, CHECKPOINT_NAME),
	};
}
