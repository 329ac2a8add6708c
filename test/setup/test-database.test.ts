import { expect, test } from 'vitest';
import { countRows } from '../../db/connect.ts';
import { missingMigrations } from '../../db/migrate.ts';
import { eachEngine } from './test-database.ts';

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
});
