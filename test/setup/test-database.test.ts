import { expect, test } from 'vitest';
import { countRows } from '../../db/connect.ts';
import { missingMigrations } from '../../db/migrate.ts';
import { eachEngine } from './test-database.ts';
import { tamper } from './without-triggers.ts';

eachEngine((makeDb, engine) => {
	test('a test database is migrated, empty and of the engine it is made for', async () => {
		const db = await makeDb();
		expect(db.engine).toBe(engine);
		expect(await missingMigrations(db)).toEqual([]);
		expect(await countRows(db.reader, 'organisation')).toBe(0);
	});

	test('what one test writes, another does not see', async () => {
		const one = await makeDb();
		const other = await makeDb();
		await one.transaction((tx) => tx.insertInto('setting').values({ key: 'seen', value: 'here' }).execute());
		expect(await countRows(one.reader, 'setting')).toBe(1);
		expect(await countRows(other.reader, 'setting')).toBe(0);
	});

	// Each two: those of PostgreSQL go from one test to the next.
	test.each([
		['rows', 'the first time', "INSERT INTO setting (key, value) VALUES ('left', 'here')"],
		['rows', 'once more', "INSERT INTO setting (key, value) VALUES ('left', 'here')"],
		['the trail', 'the first time', 'UPDATE chain_head SET sequence = 7'],
		['the trail', 'once more', 'UPDATE chain_head SET sequence = 7'],
		['a table', 'the first time', 'CREATE TABLE left_behind (id TEXT)'],
		['a table', 'once more', 'CREATE TABLE left_behind (id TEXT)'],
		['a table without its column', 'the first time', 'ALTER TABLE setting DROP COLUMN value'],
		['a table without its column', 'once more', 'ALTER TABLE setting DROP COLUMN value'],
	])('what a test has left behind is not there any more: %s, %s', async (_what, _time, change) => {
		const db = await makeDb();
		expect(await countRows(db.reader, 'setting')).toBe(0);
		expect(await db.reader.selectFrom('chainHead').selectAll().execute()).toEqual([
			{ id: 1, sequence: 0, hash: 'beginning' },
		]);
		await db.runScript(change);
	});

	test('a table that keeps its rows for ever is empty again, and keeps them again', async () => {
		for (const _time of ['first', 'again']) {
			const db = await makeDb();
			await expect(tamper(db, 'DELETE FROM audit_event')).resolves.toBeUndefined();
			await db.close();
		}
	});
});
