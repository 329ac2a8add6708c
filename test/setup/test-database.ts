import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, inject, onTestFinished, test } from 'vitest';
import { type Db, openDatabase } from '../../db/connect.ts';
import type { Engine } from '../../db/dialect-text.ts';
import { runOnServer, urlOf } from './postgres-server.ts';

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
	const { sqlite } = inject('templates');
	const directory = mkdtempSync(join(dirname(sqlite), 'block-'));
	let copies = 0;
	return {
		make: async () => {
			const file = join(directory, `copy-${++copies}.sqlite`);
			copyFileSync(sqlite, file);
			return closingAlso(openDatabase({ engine: 'sqlite', file }), async () => {
				for (const part of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(part)) rmSync(part);
			});
		},
		close: async () => rmSync(directory, { recursive: true, force: true }),
	};
}

/** While one test runs, the next ones' copies are made; all are dropped at once, for each time the server first writes all that it holds to the disk. */
async function openPostgresWorkshop(server: string): Promise<Workshop> {
	const { postgres } = inject('templates');
	const prefix = `portal_test_${randomBytes(6).toString('hex')}`;
	const made: string[] = [];
	const copy = async (): Promise<string> => {
		const name = `${prefix}_${made.length + 1}`;
		made.push(name);
		await runOnServer(server, `CREATE DATABASE ${name} TEMPLATE ${postgres}`);
		return name;
	};
	const ahead = [copy(), copy()];
	return {
		make: async () => {
			const own = ahead.shift() ?? copy();
			ahead.push(copy());
			return closingAlso(openDatabase({ engine: 'postgres', url: urlOf(server, await own) }), async () => {});
		},
		close: async () => {
			await Promise.all(ahead);
			await Promise.all(made.map((name) => runOnServer(server, `DROP DATABASE ${name} WITH (FORCE)`)));
		},
	};
}

/** Closing twice is closing once: a test may close its own database early. */
function closingAlso(db: Db, after: () => Promise<void>): Db {
	let closing: Promise<void> | null = null;
	return { ...db, close: () => (closing ??= db.close().then(after)) };
}
