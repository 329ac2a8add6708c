import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Kysely, sql, type Transaction } from 'kysely';
import { kyselyOverPostgres, openPostgresPool } from './connect-postgres.ts';
import { kyselyOverSqlite, type OnQuery, openSqliteFile } from './connect-sqlite.ts';
import type { Engine } from './dialect-text.ts';
import type { Schema } from './schema.ts';

declare const txBrand: unique symbol;

/** Anything a read may run on. */
export type Reader = Kysely<Schema>;

/** A write transaction. Only an operation opens one, and inside it only this is used. */
export type Tx = Transaction<Schema> & { readonly [txBrand]: true };

export type DatabaseLocation =
	| { readonly engine: 'sqlite'; readonly file: string }
	| { readonly engine: 'postgres'; readonly url: string };

export interface Db {
	readonly engine: Engine;
	/** Single reads outside a transaction. */
	readonly reader: Reader;
	/** Several reads that see one moment. */
	snapshot<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
	/** The one write transaction. With SQLite, `reader` inside it sees the state before. */
	transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
	/** Runs a script of several statements (migrations). */
	runScript(text: string): Promise<void>;
	/** A copy of the whole database in a new file while it is in use; SQLite only. */
	vacuumInto(file: string): void;
	close(): Promise<void>;
}

/** Opens the database; the only place that knows which engine it is. */
export function openDatabase(location: DatabaseLocation, onQuery?: OnQuery): Db {
	return location.engine === 'sqlite' ? openSqlite(location.file, onQuery) : openPostgres(location.url);
}

function openSqlite(file: string, onQuery?: OnQuery): Db {
	mkdirSync(dirname(file), { recursive: true });
	const writing = openSqliteFile(file, false);
	const reading = openSqliteFile(file, true);
	const writer = kyselyOverSqlite(writing);
	const reader = kyselyOverSqlite(reading, onQuery);
	return {
		engine: 'sqlite',
		reader,
		snapshot: (work) => reader.transaction().execute(work),
		transaction: (work) => writer.transaction().execute((tx) => work(tx as Tx)),
		runScript: async (text) => {
			writing.exec(text);
		},
		vacuumInto: (target) => {
			reading.prepare('VACUUM INTO ?').run(target);
		},
		close: async () => {
			await reader.destroy();
			await writer.destroy();
			// Kysely closes only what it has used, and the file is whole on its own only once both are closed.
			reading.close();
			writing.close();
		},
	};
}

function openPostgres(url: string): Db {
	const pool = openPostgresPool(url);
	const database = kyselyOverPostgres(pool);
	return {
		engine: 'postgres',
		reader: database,
		snapshot: (work) =>
			database.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
		transaction: (work) => database.transaction().execute((tx) => work(tx as Tx)),
		runScript: async (text) => {
			await pool.query(text);
		},
		vacuumInto: () => {
			throw new Error('PostgreSQL is backed up with pg_dump');
		},
		close: () => database.destroy(),
	};
}

/** Rows in the table, for start-up checks. */
export async function countRows(reader: Reader, table: keyof Schema): Promise<number> {
	const row = await sql<{ rows: number }>`SELECT count(*) AS rows FROM ${sql.table(table)}`.execute(reader);
	return Number(row.rows[0]?.rows ?? 0);
}
