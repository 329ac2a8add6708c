import type { Migration } from './migrations/index.ts';

export type Engine = 'sqlite' | 'postgres';

/** The migration's text for an engine: STRICT tables on SQLite; BIGINT, BYTEA and no WITHOUT ROWID on PostgreSQL. */
export function migrationText(migration: Migration, engine: Engine): string {
	const tables =
		engine === 'sqlite'
			? migration.sql
					.replaceAll(/\n\) WITHOUT ROWID;|\) WITHOUT ROWID;/g, ') STRICT, WITHOUT ROWID;')
					.replaceAll(/(CREATE TABLE [\s\S]*?\));/g, '$1 STRICT;')
					.replaceAll('STRICT, WITHOUT ROWID STRICT', 'STRICT, WITHOUT ROWID')
			: migration.sql
					.replaceAll(' WITHOUT ROWID', '')
					.replaceAll(/\bINTEGER\b/g, 'BIGINT')
					.replaceAll(/\bBLOB\b/g, 'BYTEA');
	const guards = (migration.immutable ?? []).map((table) =>
		engine === 'sqlite' ? sqliteGuard(table) : postgresGuard(table),
	);
	return [tables, ...guards, migration.only?.[engine] ?? ''].join('\n');
}

const sqliteGuard = (table: string): string => `
CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is kept for ever: no update'); END;
CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is kept for ever: no delete'); END;`;

const postgresGuard = (table: string): string => `
CREATE OR REPLACE FUNCTION kept_for_ever() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION '% is kept for ever', TG_TABLE_NAME; END $$ LANGUAGE plpgsql;
CREATE TRIGGER ${table}_no_change BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION kept_for_ever();
CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION kept_for_ever();`;
