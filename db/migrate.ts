import { sql } from 'kysely';
import type { Db } from './connect.ts';
import { migrationText } from './dialect-text.ts';
import { MIGRATIONS } from './migrations/index.ts';

/** Names of the migrations this database has not had, in order. An empty database lacks them all. */
export async function missingMigrations(db: Db): Promise<readonly string[]> {
	const done = await migrationsDone(db);
	return MIGRATIONS.filter((migration) => !done.has(migration.name)).map((migration) => migration.name);
}

export interface MigrationState {
	/** None at all: not a portal's database. */
	readonly applied: number;
	readonly missing: readonly string[];
	/** Applied by a newer portal than this one. */
	readonly unknown: readonly string[];
}

export async function migrationState(db: Db): Promise<MigrationState> {
	const done = await migrationsDone(db);
	const known = new Set(MIGRATIONS.map(({ name }) => name));
	return {
		applied: done.size,
		missing: [...known].filter((name) => !done.has(name)),
		unknown: [...done].filter((name) => !known.has(name)),
	};
}

/** Brings the database up to date. Each migration is applied whole or not at all. */
export async function migrate(db: Db): Promise<readonly string[]> {
	await db.runScript('CREATE TABLE IF NOT EXISTS schema_migration (name TEXT PRIMARY KEY)');
	const missing = await missingMigrations(db);
	for (const migration of MIGRATIONS.filter(({ name }) => missing.includes(name))) {
		const begin = db.engine === 'sqlite' ? 'BEGIN IMMEDIATE' : 'BEGIN';
		try {
			await db.runScript(
				`${begin};\n${migrationText(migration, db.engine)}\nINSERT INTO schema_migration (name) VALUES ('${migration.name}');\nCOMMIT;`,
			);
		} catch (fault) {
			if (db.engine === 'sqlite') await db.runScript('ROLLBACK').catch(() => {});
			throw fault;
		}
	}
	return missing;
}

async function migrationsDone(db: Db): Promise<ReadonlySet<string>> {
	try {
		const rows = await sql<{ name: string }>`SELECT name FROM schema_migration ORDER BY name`.execute(
			db.reader,
		);
		return new Set(rows.rows.map((row) => row.name));
	} catch {
		return new Set();
	}
}
