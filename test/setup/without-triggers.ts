import { sql } from 'kysely';
import type { Db } from '../../db/connect.ts';

/** What somebody could do who holds the database itself: takes away the triggers that keep rows for ever, those of the audit trail unless said, then runs the statement. */
export async function tamper(
	db: Db,
	statement: string,
	tables: readonly string[] = ['audit_event', 'audit_payload'],
): Promise<void> {
	for (const table of tables) {
		if (db.engine === 'postgres') await db.runScript(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
		else for (const name of await triggersOf(db, table)) await db.runScript(`DROP TRIGGER ${name}`);
	}
	if (db.engine === 'sqlite') await db.runScript('PRAGMA foreign_keys = OFF');
	await db.runScript(statement);
}

async function triggersOf(db: Db, table: string): Promise<readonly string[]> {
	const rows = await sql<{
		name: string;
	}>`SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ${table} ORDER BY name`.execute(
		db.reader,
	);
	return rows.rows.map((row) => row.name);
}
