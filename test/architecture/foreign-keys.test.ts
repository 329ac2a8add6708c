import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { sqliteOnly } from '../setup/test-database.ts';

const makeDb = sqliteOnly();

test('every foreign key is the first column of an index or a primary key', async () => {
	const { reader } = await makeDb();
	const tables = await sql<{
		name: string;
	}>`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`.execute(
		reader,
	);
	const bare: string[] = [];
	for (const { name } of tables.rows) {
		const keys = await sql<{ from: string }>`SELECT "from" FROM pragma_foreign_key_list(${name})`.execute(
			reader,
		);
		const indexes = await sql<{ name: string }>`SELECT name FROM pragma_index_list(${name})`.execute(reader);
		const firsts = new Set<string>();
		for (const index of indexes.rows) {
			const columns = await sql<{
				name: string;
			}>`SELECT name FROM pragma_index_info(${index.name}) ORDER BY seqno`.execute(reader);
			if (columns.rows[0]) firsts.add(columns.rows[0].name);
		}
		const primary = await sql<{
			name: string;
		}>`SELECT name FROM pragma_table_info(${name}) WHERE pk = 1`.execute(reader);
		if (primary.rows[0]) firsts.add(primary.rows[0].name);
		for (const { from } of keys.rows) if (!firsts.has(from)) bare.push(`${name}.${from}`);
	}
	expect(tables.rows.length).toBeGreaterThan(40);
	expect(bare).toEqual([]);
});

test('every table is STRICT', async () => {
	const { reader } = await makeDb();
	const loose = await sql<{
		name: string;
	}>`SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%' AND name <> 'schema_migration'`.execute(
		reader,
	);
	expect(loose.rows).toEqual([]);
});
