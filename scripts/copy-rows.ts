import Database from 'better-sqlite3';
import { sql } from 'kysely';
import type { Tx } from '../db/connect.ts';

/** Written by the migrations, or by the copying itself. */
const NOT_COPIED = ['schema_migration', 'chain_head'];
const VALUES_IN_A_STATEMENT = 3000;

/**
 * Every row of a portal's SQLite file, into a migrated database that is empty, on either engine: each table after those that it refers to. A version of
 * a specification goes in as a draft and becomes what it is once its content stands, for the database takes none for a published one.
 */
export async function copyRows(file: string, tx: Tx): Promise<number> {
	const from = new Database(file, { readonly: true });
	let copied = 0;
	try {
		for (const table of tablesInOrder(from)) {
			const rows = from.prepare(`SELECT * FROM "${table}"${inOrderOf(from, table)}`).all() as Record<
				string,
				unknown
			>[];
			const given =
				table === 'specification_version' ? rows.map((row) => ({ ...row, state: 'draft' })) : rows;
			const step = Math.floor(VALUES_IN_A_STATEMENT / Math.max(Object.keys(rows[0] ?? {}).length, 1));
			for (let at = 0; at < given.length; at += step) await insert(tx, table, given.slice(at, at + step));
			copied += rows.length;
		}
		for (const { id, state } of from.prepare('SELECT id, state FROM specification_version').all() as Named[])
			await sql`UPDATE specification_version SET state = ${state} WHERE id = ${id}`.execute(tx);
		const { sequence, hash } = from.prepare('SELECT sequence, hash FROM chain_head').get() as Head;
		await sql`UPDATE chain_head SET sequence = ${sequence}, hash = ${hash}`.execute(tx);
	} finally {
		from.close();
	}
	return copied;
}

/** As they were written; a table that is kept by its key has no other order. */
const inOrderOf = (from: Database.Database, table: string): string => {
	const [known] = from.pragma(`table_list("${table}")`) as { wr: number }[];
	return known?.wr === 1 ? '' : ' ORDER BY rowid';
};

interface Named {
	readonly id: string;
	readonly state: string;
}
interface Head {
	readonly sequence: number;
	readonly hash: string;
}

async function insert(tx: Tx, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
	const columns = Object.keys(rows[0] ?? {});
	const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
	await sql`INSERT INTO ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) VALUES ${sql.join(values)}`.execute(
		tx,
	);
}

/** By the foreign keys. A table that refers to itself keeps the order in which its rows were written. */
function tablesInOrder(from: Database.Database): readonly string[] {
	const tables = from
		.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
		.pluck()
		.all() as string[];
	const refersTo = new Map(
		tables.map((table) => [
			table,
			(from.pragma(`foreign_key_list("${table}")`) as { table: string }[])
				.map((key) => key.table)
				.filter((other) => other !== table),
		]),
	);
	const ordered: string[] = [];
	const visit = (table: string, above: readonly string[]): void => {
		if (ordered.includes(table)) return;
		if (above.includes(table))
			throw new Error(`tables refer to each other in a circle: ${[...above, table].join(', ')}`);
		for (const other of refersTo.get(table) ?? []) visit(other, [...above, table]);
		ordered.push(table);
	};
	for (const table of tables) visit(table, []);
	return ordered.filter((table) => !NOT_COPIED.includes(table));
}
