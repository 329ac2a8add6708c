import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, onTestFinished, test } from 'vitest';
import { type Db, openDatabase } from '../../db/connect.ts';
import type { Engine } from '../../db/dialect-text.ts';
import { migrate } from '../../db/migrate.ts';

/** Gives an empty, migrated database of its own; closed and removed after the test (or after the block, when made in `beforeAll`). */
export type MakeDb = () => Promise<Db>;

interface Workshop {
	readonly make: MakeDb;
	readonly close: () => Promise<void>;
}

/**
 * Runs the same tests on SQLite and, where TEST_DATABASE_URL names a PostgreSQL server, on PostgreSQL. Without it a
 * skipped test says that PostgreSQL was not tried.
 */
export function eachEngine(tests: (makeDb: MakeDb, engine: Engine) => void): void {
	const url = process.env.TEST_DATABASE_URL ?? '';
	describe('on SQLite', () =>
		tests(
			workshopOfThisBlock(() => openSqliteWorkshop()),
			'sqlite',
		));
	if (url === '') test.skip('PostgreSQL was not tried: TEST_DATABASE_URL is not set', () => {});
	else
		describe('on PostgreSQL', () =>
			tests(
				workshopOfThisBlock(() => openPostgresWorkshop(url)),
				'postgres',
			));
}

/** One engine's databases, for tests that are about SQLite alone. */
export const sqliteOnly = (): MakeDb => workshopOfThisBlock(() => openSqliteWorkshop());

function workshopOfThisBlock(open: () => Promise<Workshop>): MakeDb {
	let workshop: Promise<Workshop> | null = null;
	const left: (() => Promise<void>)[] = [];
	afterAll(async () => {
		for (const close of left) await close();
		if (workshop !== null) await (await workshop).close();
	});
	return async () => {
		workshop ??= open();
		const db = await (await workshop).make();
		try {
			onTestFinished(() => db.close());
		} catch {
			left.push(() => db.close());
		}
		return db;
	};
}

async function openSqliteWorkshop(): Promise<Workshop> {
	const directory = mkdtempSync(join(tmpdir(), 'portal-test-'));
	const template = join(directory, 'template.sqlite');
	const first = openDatabase({ engine: 'sqlite', file: template });
	await migrate(first);
	await first.close();
	let copies = 0;
	return {
		make: async () => {
			const file = join(directory, `copy-${++copies}.sqlite`);
			copyFileSync(template, file);
			return closingAlso(openDatabase({ engine: 'sqlite', file }), async () => {
				for (const part of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(part)) rmSync(part);
			});
		},
		close: async () => rmSync(directory, { recursive: true, force: true }),
	};
}

async function openPostgresWorkshop(server: string): Promise<Workshop> {
	const prefix = `portal_test_${randomBytes(6).toString('hex')}`;
	const urlOf = (database: string): string => Object.assign(new URL(server), { pathname: `/${database}` }).href;
	await runOnServer(server, `CREATE DATABASE ${prefix}_template`);
	const first = openDatabase({ engine: 'postgres', url: urlOf(`${prefix}_template`) });
	await migrate(first);
	await first.close();
	let copies = 0;
	return {
		make: async () => {
			const name = `${prefix}_${++copies}`;
			await runOnServer(server, `CREATE DATABASE ${name} TEMPLATE ${prefix}_template`);
			return closingAlso(openDatabase({ engine: 'postgres', url: urlOf(name) }), () => runOnServer(server, `DROP DATABASE ${name} WITH (FORCE)`));
		},
		close: () => runOnServer(server, `DROP DATABASE ${prefix}_template WITH (FORCE)`),
	};
}

async function runOnServer(server: string, text: string): Promise<void> {
	const client = new pg.Client({ connectionString: server });
	await client.connect();
	try {
		await client.query(text);
	} finally {
		await client.end();
	}
}

/** Closing twice is closing once: a test may close its own database early. */
function closingAlso(db: Db, after: () => Promise<void>): Db {
	let closing: Promise<void> | null = null;
	return { ...db, close: () => (closing ??= db.close().then(after)) };
}
