import { sql } from 'kysely';
import type { Reader } from '../connect.ts';

/** What SQLite finds wrong with the file's pages and indexes, in its own words. PostgreSQL looks after its own. */
export async function findDamage(reader: Reader): Promise<readonly string[]> {
	const said = await sql<{
		integrity_check: string;
	}>`SELECT integrity_check FROM pragma_integrity_check ORDER BY 1 LIMIT 20`.execute(reader);
	return said.rows.map((row) => row.integrity_check).filter((words) => words !== 'ok');
}

export interface BrokenForeignKey {
	readonly table: string;
	/** Where the row should be. */
	readonly parent: string;
	readonly rows: number;
}

/** Rows that name a row of another table which is not there; SQLite only, since PostgreSQL takes in none. */
export async function findBrokenForeignKeys(reader: Reader): Promise<readonly BrokenForeignKey[]> {
	const said = await sql<BrokenForeignKey>`
		SELECT "table", parent, count(*) AS rows FROM pragma_foreign_key_check GROUP BY "table", parent ORDER BY "table", parent`.execute(
		reader,
	);
	return said.rows;
}

/** Of the whole database on the disk, in bytes. */
export async function findDatabaseSize(reader: Reader, engine: 'sqlite' | 'postgres'): Promise<number> {
	const size =
		engine === 'sqlite'
			? sql<{
					bytes: number;
				}>`SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()`
			: sql<{ bytes: number }>`SELECT pg_database_size(current_database()) AS bytes`;
	return Number((await size.execute(reader)).rows[0]?.bytes ?? 0);
}

/** How long SQLite waits for the disk, of the connection that it is asked of: 2 is FULL. */
export async function findSynchronous(reader: Reader): Promise<number | null> {
	const said = await sql<{ synchronous: number }>`PRAGMA synchronous`.execute(reader);
	return said.rows[0]?.synchronous ?? null;
}
