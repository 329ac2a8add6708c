import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { eachEngine } from '../test/setup/test-database.ts';
import { openDatabase } from './connect.ts';
import { storageFault } from './faults.ts';

test.each([
	[{ code: 'SQLITE_FULL' }, 'not-written'],
	[{ code: 'SQLITE_READONLY' }, 'not-written'],
	[{ code: 'SQLITE_READONLY_DBMOVED' }, 'not-written'],
	[{ code: 'SQLITE_BUSY' }, 'not-written'],
	[{ code: 'SQLITE_IOERR_FSYNC' }, 'unclear'],
	[{ code: '53100' }, 'not-written'],
	[{ code: '57P01' }, 'unclear'],
	[{ code: '08006' }, 'unclear'],
	[new Error('Connection terminated unexpectedly'), 'unclear'],
	[{ code: 'SQLITE_CONSTRAINT_UNIQUE' }, null],
	[{ code: '23505' }, null],
	[new TypeError('x is not a function'), null],
	[null, null],
	['SQLITE_FULL', null],
])('what became of the write is known from the fault: %o is %s', (fault, expected) => {
	expect(storageFault(fault)).toBe(expected);
});

test('a server that was never reached has written nothing', async () => {
	const db = openDatabase({ engine: 'postgres', url: 'postgres://nobody@127.0.0.1:1/nothing' });
	const fault = await db.transaction((tx) => sql`SELECT 1`.execute(tx)).catch((each: unknown) => each);
	expect(storageFault(fault)).toBe('not-written');
	await db.close();
});

eachEngine((makeDb, engine) => {
	test('after a write has failed in the middle, the reason is what is told and the next write succeeds', async () => {
		const db = await makeDb();
		const write = (key: string) =>
			db.transaction((tx) => tx.insertInto('setting').values({ key, value: 'x' }).execute());
		if (engine === 'sqlite') await db.runScript('PRAGMA query_only = ON');
		const fault = await db
			.transaction(async (tx) => {
				if (engine === 'postgres') await sql`SELECT pg_terminate_backend(pg_backend_pid())`.execute(tx);
				await tx.insertInto('setting').values({ key: 'lost', value: 'x' }).execute();
			})
			.catch((each: unknown) => each);
		expect(storageFault(fault)).toBe(engine === 'sqlite' ? 'not-written' : 'unclear');
		if (engine === 'sqlite') await db.runScript('PRAGMA query_only = OFF');
		await write('kept');
		expect(await db.reader.selectFrom('setting').select('key').orderBy('key').execute()).toEqual([
			{ key: 'kept' },
		]);
	});
});
