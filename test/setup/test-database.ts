import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, inject, onTestFinished, test } from 'vitest';
import { type Db, openDatabase } from '../../db/connect.ts';
import type { Engine } from '../../db/dialect-text.ts';
import { leavePostgresDatabase, takePostgresDatabase } from './postgres-databases.ts';
import { urlOf } from './postgres-server.ts';

/** Gives an empty, migrated database of its own; closed and removed after the test (or after the block, when made in `beforeAll`). */
export type MakeDb = () => Promise<Db>;

/** `leave`: once whoever asked for it is done. */
interface Made {
	readonly db: Db;
	readonly leave: () => void;
}

interface Workshop {
	readonly make: () => Promise<Made>;
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
		const { db, leave } = await (await workshop).make();
		const done = (): Promise<void> => db.close().then(leave);
		try {
			onTestFinished(done);
		} catch {
			left.push(done);
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
			const db = closingAlso(openDatabase({ engine: 'sqlite', file }), async () => {
				for (const part of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(part)) rmSync(part);
			});
			return { db, leave: () => {} };
		},
		close: async () => rmSync(directory, { recursive: true, force: true }),
	};
}

async function openPostgresWorkshop(server: string): Promise<Workshop> {
	const { postgres } = inject('templates');
	if (postgres === null)
		throw new Error('PostgreSQL has no template: TEST_DATABASE_URL was not set at the start');
	return {
		make: async () => {
			const name = await takePostgresDatabase(server, postgres);
			const db = closingAlso(openDatabase({ engine: 'postgres', url: urlOf(server, name) }), async () => {});
			return { db, leave: () => leavePostgresDatabase(name) };
		},
		close: async () => {},
	};
}

/** Closing twice is closing once: a test may close its own database early. */
function closingAlso(db: Db, after: () => Promise<void>): Db {
	let closing: Promise<void> | null = null;
	return { ...db, close: () => (closing ??= db.close().then(after)) };
}
