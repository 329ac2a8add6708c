import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { Schema } from './schema.ts';
import { camelCaseOfWholeRows, SqliteInSnakeCase } from './snake-case.ts';

export type SqliteFile = Database.Database;

/** Told of every query, for the benchmark that repeats them. */
export type OnQuery = (sql: string, parameters: readonly unknown[]) => void;

/**
 * Opens a SQLite file the portal's way: WAL at synchronous FULL (better-sqlite3's own build runs WAL at NORMAL, which loses
 * acknowledged writes when power fails), foreign keys on, and triggers that INSERT OR REPLACE cannot slip past.
 */
export function openSqliteFile(file: string, readonly: boolean): SqliteFile {
	const database = new Database(file, { readonly });
	database.pragma('busy_timeout = 5000');
	if (!readonly) database.pragma('journal_mode = WAL');
	database.pragma('synchronous = FULL');
	database.pragma('foreign_keys = ON');
	database.pragma('recursive_triggers = ON');
	database.pragma('trusted_schema = OFF');
	database.pragma('cache_size = -65536');
	database.pragma('mmap_size = 268435456');
	const synchronous = database.pragma('synchronous', { simple: true });
	if (synchronous !== 2)
		throw new Error(
			`SQLite must run at synchronous FULL (2); it runs at ${synchronous}. The portal does not start.`,
		);
	return database;
}

/** Kysely prepares each statement anew; one cache by SQL text makes a point query ten times quicker. Writers begin IMMEDIATE. */
export function kyselyOverSqlite(file: SqliteFile, onQuery?: OnQuery): Kysely<Schema> {
	const prepared = new Map<string, Database.Statement>();
	const begin = file.readonly ? 'begin' : 'begin immediate';
	const database = {
		prepare(sql: string): Database.Statement {
			let statement = prepared.get(sql);
			if (statement === undefined) {
				if (prepared.size > 2000) prepared.clear();
				statement = sql === 'rollback' ? rollbackOf(file) : file.prepare(sql === 'begin' ? begin : sql);
				prepared.set(sql, statement);
			}
			return statement;
		},
		close: () => {
			prepared.clear();
			file.close();
		},
	};
	return new Kysely<Schema>({
		dialect: Object.assign(new SqliteDialect({ database: database as unknown as Database.Database }), {
			createQueryCompiler: () => new SqliteInSnakeCase(),
		}),
		plugins: [camelCaseOfWholeRows()],
		...(onQuery === undefined ? {} : { log: (event) => onQuery(event.query.sql, event.query.parameters) }),
	});
}

/** On a full disk SQLite has rolled back by itself, and a second rollback would hide why. */
function rollbackOf(file: SqliteFile): Database.Statement {
	const statement = file.prepare('rollback');
	const run = () => (file.inTransaction ? statement.run() : { changes: 0, lastInsertRowid: 0 });
	return { reader: false, run } as unknown as Database.Statement;
}
