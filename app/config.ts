import { z } from 'zod';
import type { DatabaseLocation } from '../db/connect.ts';
import { STATEMENT_VARIABLES, statementsOf, wrongInStatements } from './config-of-statements.ts';
import type { HolidayFile } from './domain/calendar/bank-holidays.ts';
import type { Statements } from './domain/organisation/statements.ts';
import { readBankHolidays } from './gateways/bank-holidays-file.ts';

/** What the environment says, parsed once. A missing or wrong value stops the start with a sentence that names it. */
export interface Config {
	readonly mode: 'demonstration' | 'production';
	readonly port: number;
	readonly host: string;
	/** The address that people type, without a slash at the end: links in mail, and the origin that forms must come from. */
	readonly origin: string;
	readonly dataDir: string;
	readonly database: DatabaseLocation;
	/** Seals one-time-code secrets at rest. */
	readonly sealingKey: string;
	/** Signs what bidders are given and what is held of it. The demonstration’s bids came before its installation had a key, so it has one of its own that is no secret. */
	readonly receiptKey: string;
	readonly trustedProxy: string | null;
	readonly smtpUrl: string | null;
	/** GOV.UK Notify, in place of a mail server. */
	readonly notify: { readonly apiKey: string; readonly templateId: string } | null;
	readonly mailFrom: string;
	/** Keys of the registers’ interfaces; null where none is configured. */
	readonly charityCommissionKey: string | null;
	readonly companiesHouseKey: string | null;
	readonly bankHolidays: HolidayFile;
	/** Who answers for the portal to the public, and what they have said of it. */
	readonly statements: Statements;
	readonly logLevel: string;
	/** What is due by the clock runs inside the server; otherwise `npm run job` runs it from outside. */
	readonly jobsInside: boolean;
	/** Signs checkpoints of the audit trail. */
	readonly auditKey: string;
	readonly checkpointsDir: string;
	/** Where the nightly backup goes; null where the portal makes none. */
	readonly backupDir: string | null;
	readonly backupsKept: number;
	/** Whoever sends it may read the metrics; without one, only this machine. */
	readonly metricsToken: string | null;
	/** How long a server that is told to stop goes on answering, so that nobody is sent to it any more once it has stopped. */
	readonly drainSeconds: number;
}

const DEMONSTRATION_RECEIPT_KEY = 'what the demonstration signs is signed by nobody';

const environment = z.object({
	PORTAL_MODE: z.enum(['demonstration', 'production']).default('production'),
	PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
	HOST: z.string().default('127.0.0.1'),
	ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
	DATA_DIR: z.string().default('data'),
	DATABASE_URL: z.string().startsWith('postgres').optional(),
	SEALING_KEY: z
		.string()
		.min(32, 'must be at least 32 characters: make one with `openssl rand -base64 32`')
		.optional(),
	TRUSTED_PROXY: z.string().optional(),
	SMTP_URL: z.string().startsWith('smtp').optional(),
	NOTIFY_API_KEY: z
		.string()
		.regex(/[0-9a-f-]{36}-[0-9a-f-]{36}$/, 'is no key of GOV.UK Notify: copy it whole from its page of keys')
		.optional(),
	NOTIFY_TEMPLATE_ID: z.uuid().optional(),
	MAIL_FROM: z.string().default('Commissioning Portal <portal@localhost>'),
	CHARITY_COMMISSION_KEY: z.string().max(200).optional(),
	COMPANIES_HOUSE_KEY: z.string().max(200).optional(),
	/** A file in GOV.UK's form, in place of the shipped one. */
	BANK_HOLIDAYS: z.string().optional(),
	...STATEMENT_VARIABLES,
	AUDIT_KEY: z.string().min(32, 'must be at least 32 characters').optional(),
	AUDIT_CHECKPOINTS: z.string().optional(),
	BACKUP_DIR: z.string().optional(),
	BACKUPS_KEPT: z.coerce.number().int().min(1).max(1000).default(14),
	METRICS_TOKEN: z.string().min(16, 'must be at least 16 characters').optional(),
	DRAIN_SECONDS: z.coerce.number().int().min(0).max(300).default(0),
	JOBS: z.enum(['on', 'off']).default('on'),
	LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

export class ConfigurationFault extends Error {}

/** Empty values count as absent. Throws `ConfigurationFault` with one line per thing that is wrong. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
	const parsed = environment.safeParse(
		Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== '')),
	);
	if (!parsed.success) {
		throw new ConfigurationFault(
			parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
		);
	}
	const said = parsed.data;
	if (said.SEALING_KEY === undefined)
		throw new ConfigurationFault(
			'SEALING_KEY: is missing. Make one with `openssl rand -base64 32` and keep it safe: without it nobody can sign in with a one-time code.',
		);
	if (said.PORTAL_MODE === 'production' && said.ORIGIN === undefined)
		throw new ConfigurationFault(
			'ORIGIN: is missing. Give the address that people type, such as https://portal.example.org',
		);
	if (said.PORTAL_MODE === 'production' && !isSafeOrigin(said.ORIGIN ?? ''))
		throw new ConfigurationFault(
			'ORIGIN: must begin with https:// (http:// only on localhost), or browsers drop the cookie that people are signed in with.',
		);
	const bankHolidays = readBankHolidays(said.BANK_HOLIDAYS ?? null);
	if ('wrong' in bankHolidays) throw new ConfigurationFault(`BANK_HOLIDAYS: ${bankHolidays.wrong}`);
	const wrong = wrongInStatements(said);
	if (wrong !== null) throw new ConfigurationFault(wrong);
	return {
		mode: said.PORTAL_MODE,
		port: said.PORT,
		host: said.PORTAL_MODE === 'demonstration' ? '127.0.0.1' : said.HOST,
		origin: (said.ORIGIN ?? `http://127.0.0.1:${said.PORT}`).replace(/\/$/, ''),
		dataDir: said.DATA_DIR,
		database: said.DATABASE_URL
			? { engine: 'postgres', url: said.DATABASE_URL }
			: { engine: 'sqlite', file: `${said.DATA_DIR}/portal.db` },
		sealingKey: said.SEALING_KEY,
		receiptKey: said.PORTAL_MODE === 'demonstration' ? DEMONSTRATION_RECEIPT_KEY : said.SEALING_KEY,
		trustedProxy: said.TRUSTED_PROXY ?? null,
		smtpUrl: said.SMTP_URL ?? null,
		notify: notifyOf(said),
		mailFrom: said.MAIL_FROM,
		charityCommissionKey: said.CHARITY_COMMISSION_KEY ?? null,
		companiesHouseKey: said.COMPANIES_HOUSE_KEY ?? null,
		bankHolidays,
		statements: statementsOf(said),
		logLevel: said.LOG_LEVEL,
		...clockOf(said),
	};
}

/** What runs by the clock, and how the portal is watched. */
function clockOf(
	said: z.infer<typeof environment>,
): Pick<
	Config,
	'jobsInside' | 'auditKey' | 'checkpointsDir' | 'backupDir' | 'backupsKept' | 'metricsToken' | 'drainSeconds'
> {
	const installations =
		said.PORTAL_MODE === 'demonstration' ? DEMONSTRATION_RECEIPT_KEY : (said.SEALING_KEY ?? '');
	return {
		auditKey: said.AUDIT_KEY ?? installations,
		checkpointsDir: said.AUDIT_CHECKPOINTS ?? `${said.DATA_DIR}/checkpoints`,
		backupDir: said.BACKUP_DIR ?? null,
		backupsKept: said.BACKUPS_KEPT,
		metricsToken: said.METRICS_TOKEN ?? null,
		drainSeconds: said.DRAIN_SECONDS,
		jobsInside: said.JOBS === 'on',
	};
}

function notifyOf(said: z.infer<typeof environment>): Config['notify'] {
	const { NOTIFY_API_KEY: apiKey, NOTIFY_TEMPLATE_ID: templateId, SMTP_URL } = said;
	if (apiKey === undefined && templateId === undefined) return null;
	if (apiKey === undefined || templateId === undefined)
		throw new ConfigurationFault('NOTIFY_API_KEY, NOTIFY_TEMPLATE_ID: GOV.UK Notify needs both, or neither.');
	if (SMTP_URL !== undefined)
		throw new ConfigurationFault(
			'SMTP_URL, NOTIFY_API_KEY: mail goes by a mail server or by GOV.UK Notify. Set one of the two.',
		);
	return { apiKey, templateId };
}

function isSafeOrigin(origin: string): boolean {
	const { protocol, hostname } = new URL(origin);
	return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
