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
				tx.updateTable('specification_version').set({ change_note: 'x' }).where('id', '=', id).execute(),
		],
		[
			'the period it is in force from',
			(tx, id) =>
				tx.updateTable('specification_version').set({ effective_from: 2 }).where('id', '=', id).execute(),
		],
		[
			'back to a draft',
			(tx, id) =>
				tx.updateTable('specification_version').set({ state: 'draft' }).where('id', '=', id).execute(),
		],
		[
			'who published it, while it is superseded',
			(tx, id) =>
				tx
					.updateTable('specification_version')
					.set({ state: 'superseded', published_by: null })
					.where('id', '=', id)
					.execute(),
		],
		['by being deleted', (tx, id) => tx.deleteFrom('specification_version').where('id', '=', id).execute()],
		[
			'a measure’s hint',
			(tx, id) =>
				tx
					.updateTable('specification_measure')
					.set({ hint: 'x' })
					.where('specification_id', '=', id)
					.execute(),
		],
		[
			'by losing its measures',
			(tx, id) => tx.deleteFrom('specification_measure').where('specification_id', '=', id).execute(),
		],
		[
			'a KPI’s target',
			(tx, id) =>
				tx
					.updateTable('specification_kpi')
					.set({ target_numerator: 1 })
					.where('specification_id', '=', id)
					.execute(),
		],
		[
			'by losing its KPIs',
			(tx, id) => tx.deleteFrom('specification_kpi').where('specification_id', '=', id).execute(),
		],
	])('the database refuses to change a published specification: %s', async (_what, change) => {
		const { db, id } = await published(makeDb);
		await expect(db.transaction((tx) => change(tx, id))).rejects.toThrow(NEVER);
	});

	test('the database refuses a measure more, and one replaced or moved in from a draft', async () => {
		const { db, id, programmeId } = await published(makeDb);
		const [measure] = await db.reader
			.selectFrom('specification_measure')
			.selectAll()
			.where('specification_id', '=', id)
			.orderBy('measure_key')
			.execute();
		if (measure === undefined) throw new Error('a specification asks something');
		const draft = {
			id: 'draft',
			programme_id: programmeId,
			number: 2,
			state: 'draft' as const,
			effective_from: 9,
			change_note: '',
			version: 1,
		};
		await db.transaction(async (tx) => {
			await tx.insertInto('specification_version').values(draft).execute();
			await tx
				.insertInto('specification_measure')
				.values({ ...measure, specification_id: 'draft', measure_key: 'new' })
				.execute();
		});
		await expect(
			db.transaction((tx) =>
				tx
					.insertInto('specification_measure')
					.values({ ...measure, measure_key: 'new' })
					.execute(),
			),
		).rejects.toThrow(NEVER);
		await expect(
			db.transaction((tx) =>
				tx
					.updateTable('specification_measure')
					.set({ specification_id: id })
					.where('specification_id', '=', 'draft')
					.execute(),
			),
		).rejects.toThrow(NEVER);
		if (engine === 'sqlite')
			await expect(
				db.transaction((tx) => tx.replaceInto('specification_measure').values(measure).execute()),
			).rejects.toThrow(NEVER);
		else await expect(db.runScript('TRUNCATE specification_measure')).rejects.toThrow(NEVER);
	});

	test('a published specification may only be superseded, and then nothing more', async () => {
		const { db, id } = await published(makeDb);
		const become = (state: 'superseded' | 'published') =>
			db.transaction((tx) =>
				tx.updateTable('specification_version').set({ state }).where('id', '=', id).execute(),
			);
		await become('superseded');
		await expect(become('published')).rejects.toThrow(NEVER);
	});

	test('a draft is changed and deleted freely', async () => {
		const { db, id, programmeId } = await published(makeDb);
		await db.transaction(async (tx) => {
			await tx
				.insertInto('specification_version')
				.values({
					id: 'draft',
					programme_id: programmeId,
					number: 2,
					state: 'draft',
					effective_from: 9,
					change_note: '',
					version: 1,
				})
				.execute();
			await tx
				.updateTable('specification_version')
				.set({ change_note: 'More' })
				.where('id', '=', 'draft')
				.execute();
			await tx.deleteFrom('specification_version').where('id', '=', 'draft').execute();
		});
		expect(
			await db.reader
				.selectFrom('specification_version')
				.select('id')
				.where('programme_id', '=', programmeId)
				.execute(),
		).toEqual([{ id }]);
	});
});
