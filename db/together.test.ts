import { expect, test } from 'vitest';
import { eachEngine } from '../test/setup/test-database.ts';
import type { Db } from './connect.ts';
import { together } from './together.ts';

const write = (db: Db, name: string) =>
	db.transaction((tx) => tx.insertInto('setting').values({ key: name, value: 'x' }).execute());
const names = async (db: Db): Promise<readonly string[]> =>
	(
		await db.reader.selectFrom('setting').select('key').where('key', 'like', 't-%').orderBy('key').execute()
	).map(({ key }) => key);

eachEngine((makeDb) => {
	test('what several transactions wrote is kept as one', async () => {
		const db = await makeDb();
		const seen = await together(db, async (inner) => {
			await write(inner, 't-1');
			await write(inner, 't-2');
			return { keep: true, value: await names(inner) };
		});
		expect(seen).toEqual(['t-1', 't-2']);
		expect(await names(db)).toEqual(['t-1', 't-2']);
	});

	test('or taken back as one, though each saw what went before', async () => {
		const db = await makeDb();
		const seen = await together(db, async (inner) => {
			await write(inner, 't-1');
			return { keep: false, value: await inner.snapshot(async () => names(inner)) };
		});
		expect(seen).toEqual(['t-1']);
		expect(await names(db)).toEqual([]);
	});

	test('one that fails takes back its own and leaves the others', async () => {
		const db = await makeDb();
		await together(db, async (inner) => {
			await write(inner, 't-1');
			await expect(
				inner.transaction(async (tx) => {
					await tx.insertInto('setting').values({ key: 't-2', value: 'x' }).execute();
					throw new Error('no');
				}),
			).rejects.toThrow('no');
			await expect(write(inner, 't-1')).rejects.toThrow();
			await write(inner, 't-3');
			return { keep: true, value: null };
		});
		expect(await names(db)).toEqual(['t-1', 't-3']);
	});

	test('a fault of the whole takes all of it back and is thrown', async () => {
		const db = await makeDb();
		const failing = together(db, async (inner) => {
			await write(inner, 't-1');
			throw new Error('outside');
		});
		await expect(failing).rejects.toThrow('outside');
		expect(await names(db)).toEqual([]);
	});
});
