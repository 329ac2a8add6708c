import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { eachEngine } from '../test/setup/test-database.ts';
import type { Db } from './connect.ts';

/** An area within another, and a body with a short name. */
const filled = async (db: Db): Promise<Db> => {
	await db.transaction(async (tx) => {
		const area = { onsCode: 'E1', gbLae: null, kind: 'police-area' as const, parentId: null };
		await tx
			.insertInto('area')
			.values({ id: 'a', name: 'Avon', ...area })
			.execute();
		await tx
			.insertInto('area')
			.values({ id: 'b', name: 'Bath', ...area, onsCode: 'E2', gbLae: 'GB-B', parentId: 'a' })
			.execute();
	});
	return db;
};

eachEngine((makeDb) => {
	test('what was written under camelCase names comes back under them, and is snake_case in the database', async () => {
		const { reader } = await filled(await makeDb());
		expect(
			await reader
				.selectFrom('area')
				.select(['id', 'onsCode', 'gbLae', 'area.parentId'])
				.orderBy('onsCode')
				.execute(),
		).toEqual([
			{ id: 'a', onsCode: 'E1', gbLae: null, parentId: null },
			{ id: 'b', onsCode: 'E2', gbLae: 'GB-B', parentId: 'a' },
		]);
		const { rows } = await sql`SELECT ons_code, parent_id FROM area WHERE id = 'b'`.execute(reader);
		expect(rows).toEqual([{ ons_code: 'E2', parent_id: 'a' }]);
	});

	test('an alias is kept as it was written, in a join of a table with itself too, and may be ordered by', async () => {
		const { reader } = await filled(await makeDb());
		expect(
			await reader
				.selectFrom('area as own')
				.leftJoin('area as wholeArea', 'wholeArea.id', 'own.parentId')
				.select((eb) => [
					'own.onsCode',
					'wholeArea.onsCode as partOf',
					eb.fn.coalesce('wholeArea.name', 'own.name').as('nameOfWhole'),
					eb.fn.coalesce('own.gbLae', 'own.onsCode').as('gbLae'),
				])
				.orderBy('nameOfWhole')
				.orderBy('gbLae', 'desc')
				.execute(),
		).toEqual([
			{ onsCode: 'E2', partOf: 'E1', nameOfWhole: 'Avon', gbLae: 'GB-B' },
			{ onsCode: 'E1', partOf: null, nameOfWhole: 'Avon', gbLae: 'E1' },
		]);
	});

	test('a query inside a query, beside another and before one names its columns alike', async () => {
		const { reader } = await filled(await makeDb());
		expect(
			await reader
				.with('partsOf', (inside) =>
					inside
						.selectFrom('area')
						.select((eb) => ['parentId', eb.fn.max('onsCode').as('lastCode')])
						.groupBy('parentId'),
				)
				.selectFrom((inside) =>
					inside
						.selectFrom('partsOf')
						.select(['partsOf.parentId', 'lastCode'])
						.unionAll(
							inside.selectFrom('area').select(['parentId', 'onsCode as lastCode']).where('id', '=', 'b'),
						)
						.as('bothOfThem'),
				)
				.select((eb) => [
					'bothOfThem.lastCode',
					'parentId as wholeId',
					eb
						.selectFrom('area')
						.select('onsCode')
						.whereRef('area.id', '=', 'bothOfThem.parentId')
						.as('codeOfWhole'),
				])
				.where('parentId', 'is not', null)
				.orderBy('lastCode')
				.execute(),
		).toEqual([
			{ lastCode: 'E2', wholeId: 'a', codeOfWhole: 'E1' },
			{ lastCode: 'E2', wholeId: 'a', codeOfWhole: 'E1' },
		]);
	});

	test('an insert that meets a row, an update and a deletion answer in camelCase', async () => {
		const db = await filled(await makeDb());
		const bath = {
			id: 'x',
			name: 'Bath',
			onsCode: 'E2',
			gbLae: null,
			kind: 'police-area' as const,
			parentId: null,
		};
		const answers = await db.transaction(async (tx) => [
			await tx
				.insertInto('area')
				.values(bath)
				.onConflict((conflict) =>
					conflict.column('onsCode').doUpdateSet((eb) => ({ gbLae: eb.ref('excluded.id') })),
				)
				.returning(['id', 'gbLae', 'area.parentId as wholeId'])
				.execute(),
			await tx
				.updateTable('area')
				.set({ parentId: null })
				.where('parentId', '=', 'a')
				.returning(['onsCode', 'parentId'])
				.execute(),
			await tx.deleteFrom('area').where('onsCode', '=', 'E2').returningAll().execute(),
		]);
		expect(answers).toEqual([
			[{ id: 'b', gbLae: 'x', wholeId: 'a' }],
			[{ onsCode: 'E2', parentId: null }],
			[{ ...bath, id: 'b', gbLae: 'x', version: 1 }],
		]);
	});

	test('selectAll answers in camelCase, of one table of two as well', async () => {
		const { reader } = await filled(await makeDb());
		const bath = {
			id: 'b',
			name: 'Bath',
			onsCode: 'E2',
			gbLae: 'GB-B',
			kind: 'police-area',
			parentId: 'a',
			version: 1,
		};
		const query = reader.selectFrom('area').where('area.id', '=', 'b');
		expect(await query.selectAll().execute()).toEqual([bath]);
		expect(
			await query
				.innerJoin('area as whole', 'whole.id', 'area.parentId')
				.selectAll('area')
				.select('whole.onsCode as codeOfWhole')
				.execute(),
		).toEqual([{ ...bath, codeOfWhole: 'E1' }]);
	});
});
