import { expect, test } from 'vitest';
import { aProgramme } from '../../scripts/starting-data/factories/test-programme.ts';
import { saveWorld } from '../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../scripts/starting-data/world.ts';
import { eachEngine, type MakeDb } from '../../test/setup/test-database.ts';
import type { Db, Tx } from '../connect.ts';

async function published(makeDb: MakeDb): Promise<{ db: Db; id: string; programmeId: string }> {
	const db = await makeDb();
	const world = aWorld();
	const programme = aProgramme(world);
	await db.transaction((tx) => saveWorld(tx, world));
	return { db, id: programme.specifications[0]!.id, programmeId: programme.id };
}

const NEVER = /a published service specification never changes|is kept for ever/;

eachEngine((makeDb, engine) => {
	test.each<readonly [string, (tx: Tx, id: string) => Promise<unknown>]>([
		[
			'its change note',
			(tx, id) =>
				tx.updateTable('specificationVersion').set({ changeNote: 'x' }).where('id', '=', id).execute(),
		],
		[
			'the period it is in force from',
			(tx, id) =>
				tx.updateTable('specificationVersion').set({ effectiveFrom: 2 }).where('id', '=', id).execute(),
		],
		[
			'back to a draft',
			(tx, id) =>
				tx.updateTable('specificationVersion').set({ state: 'draft' }).where('id', '=', id).execute(),
		],
		[
			'who published it, while it is superseded',
			(tx, id) =>
				tx
					.updateTable('specificationVersion')
					.set({ state: 'superseded', publishedBy: null })
					.where('id', '=', id)
					.execute(),
		],
		['by being deleted', (tx, id) => tx.deleteFrom('specificationVersion').where('id', '=', id).execute()],
		[
			'a measure’s hint',
			(tx, id) =>
				tx.updateTable('specificationMeasure').set({ hint: 'x' }).where('specificationId', '=', id).execute(),
		],
		[
			'by losing its measures',
			(tx, id) => tx.deleteFrom('specificationMeasure').where('specificationId', '=', id).execute(),
		],
		[
			'a KPI’s target',
			(tx, id) =>
				tx
					.updateTable('specificationKpi')
					.set({ targetNumerator: 1 })
					.where('specificationId', '=', id)
					.execute(),
		],
		[
			'by losing its KPIs',
			(tx, id) => tx.deleteFrom('specificationKpi').where('specificationId', '=', id).execute(),
		],
	])('the database refuses to change a published specification: %s', async (_what, change) => {
		const { db, id } = await published(makeDb);
		await expect(db.transaction((tx) => change(tx, id))).rejects.toThrow(NEVER);
	});

	test('the database refuses a measure more, and one replaced or moved in from a draft', async () => {
		const { db, id, programmeId } = await published(makeDb);
		const [measure] = await db.reader
			.selectFrom('specificationMeasure')
			.selectAll()
			.where('specificationId', '=', id)
			.orderBy('measureKey')
			.execute();
		if (measure === undefined) throw new Error('a specification asks something');
		const draft = {
			id: 'draft',
			programmeId,
			number: 2,
			state: 'draft' as const,
			effectiveFrom: 9,
			changeNote: '',
			version: 1,
		};
		await db.transaction(async (tx) => {
			await tx.insertInto('specificationVersion').values(draft).execute();
			await tx
				.insertInto('specificationMeasure')
				.values({ ...measure, specificationId: 'draft', measureKey: 'new' })
				.execute();
		});
		await expect(
			db.transaction((tx) =>
				tx
					.insertInto('specificationMeasure')
					.values({ ...measure, measureKey: 'new' })
					.execute(),
			),
		).rejects.toThrow(NEVER);
		await expect(
			db.transaction((tx) =>
				tx
					.updateTable('specificationMeasure')
					.set({ specificationId: id })
					.where('specificationId', '=', 'draft')
					.execute(),
			),
		).rejects.toThrow(NEVER);
		if (engine === 'sqlite')
			await expect(
				db.transaction((tx) => tx.replaceInto('specificationMeasure').values(measure).execute()),
			).rejects.toThrow(NEVER);
		else await expect(db.runScript('TRUNCATE specification_measure')).rejects.toThrow(NEVER);
	});

	test('a published specification may only be superseded, and then nothing more', async () => {
		const { db, id } = await published(makeDb);
		const become = (state: 'superseded' | 'published') =>
			db.transaction((tx) =>
				tx.updateTable('specificationVersion').set({ state }).where('id', '=', id).execute(),
			);
		await become('superseded');
		await expect(become('published')).rejects.toThrow(NEVER);
	});

	test('a draft is changed and deleted freely', async () => {
		const { db, id, programmeId } = await published(makeDb);
		await db.transaction(async (tx) => {
			await tx
				.insertInto('specificationVersion')
				.values({
					id: 'draft',
					programmeId,
					number: 2,
					state: 'draft',
					effectiveFrom: 9,
					changeNote: '',
					version: 1,
				})
				.execute();
			await tx
				.updateTable('specificationVersion')
				.set({ changeNote: 'More' })
				.where('id', '=', 'draft')
				.execute();
			await tx.deleteFrom('specificationVersion').where('id', '=', 'draft').execute();
		});
		expect(
			await db.reader
				.selectFrom('specificationVersion')
				.select('id')
				.where('programmeId', '=', programmeId)
				.execute(),
		).toEqual([{ id }]);
	});
});
