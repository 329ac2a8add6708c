import { type Db, openDatabase } from '../db/connect.ts';
import { type KpiMemory, makeKpiMemory } from '../db/read/kpi-memory.ts';
import type { Config } from './config.ts';
import { installBankHolidays } from './domain/calendar/bank-holidays.ts';
import type { JobPlan } from './domain/job/job-plan.ts';
import { type BackupOffice, makeBackupOffice } from './gateways/backup-office.ts';
import { type CheckingOffice, makeCheckingOffice } from './gateways/checking-office.ts';
import { type Clock, makeClock } from './gateways/clock.ts';
import { type DrawingOffice, makeDrawingOffice } from './gateways/drawing-office.ts';
import { type Lifetime, makeLifetime } from './gateways/lifetime.ts';
import { type Log, makeLog } from './gateways/log.ts';
import { makeMailer } from './gateways/mail.ts';
import type { Mailer } from './gateways/mailer.ts';
import { type Metrics, makeMetrics } from './gateways/metrics.ts';
import { makeRegisters, type Registers } from './gateways/registers/registers.ts';
import { makeSealingOffice, type SealingOffice } from './gateways/sealing-office.ts';
import { newId, newToken } from './gateways/secrets.ts';
import { makeReadingOffice, type ReadingOffice } from './gateways/workbooks/reading-office.ts';

/** Everything an operation needs from outside. Made once at start, handed down; never imported as a global. */
export interface Services {
	readonly config: Config;
	readonly db: Db;
	/** Of this database alone. */
	readonly kpiMemory: KpiMemory;
	readonly clock: Clock;
	readonly ids: { next(): string; token(): string };
	readonly log: Log;
	readonly mailer: Mailer;
	readonly drawing: DrawingOffice;
	readonly checking: CheckingOffice;
	readonly workbooks: ReadingOffice;
	readonly sealing: SealingOffice;
	readonly registers: Registers;
	readonly backups: BackupOffice;
	readonly metrics: Metrics;
	readonly lifetime: Lifetime;
	/** What runs by the clock (`jobs.ts`): handed in by whoever starts the portal, for operations know no others. */
	readonly jobs: readonly Job[];
}

export interface Job extends JobPlan {
	/** Answers what came of it, in words. Nothing that people are told may depend on its having run. */
	readonly run: (services: Services) => Promise<string>;
	/** Why it is not run here, in words; null or absent where it is. */
	readonly off?: (config: Config) => string | null;
}

/** The composition root. The bank holidays are the one thing that is installed and not handed down (the calendar's README says why). */
export function makeServices(config: Config, given: Partial<Services> = {}): Services {
	installBankHolidays(config.bankHolidays);
	const clock = given.clock ?? makeClock();
	return {
		config,
		db: given.db ?? openDatabase(config.database),
		kpiMemory: given.kpiMemory ?? makeKpiMemory(),
		clock,
		ids: given.ids ?? { next: newId, token: newToken },
		log: given.log ?? makeLog(config.logLevel),
		mailer:
			given.mailer ??
			makeMailer({
				smtpUrl: config.smtpUrl,
				notify: config.notify,
				from: config.mailFrom,
				dataDir: config.dataDir,
			}),
		registers: given.registers ?? makeRegisters(config),
		drawing: given.drawing ?? makeDrawingOffice(new URL('../scripts/draw-documents.ts', import.meta.url)),
		checking: given.checking ?? makeCheckingOffice(new URL('../scripts/check-files.ts', import.meta.url)),
		workbooks: given.workbooks ?? makeReadingOffice(new URL('../scripts/read-workbooks.ts', import.meta.url)),
		sealing: given.sealing ?? makeSealingOffice(new URL('../scripts/seal-files.ts', import.meta.url)),
		backups: given.backups ?? makeBackupOffice(new URL('../scripts/back-up-database.ts', import.meta.url)),
		metrics: given.metrics ?? makeMetrics(),
		lifetime: given.lifetime ?? makeLifetime(clock.now()),
		jobs: given.jobs ?? [],
	};
}
