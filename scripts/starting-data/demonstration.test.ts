import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { isoDate } from '../../app/domain/calendar/iso-date.ts';
import { measureKpi } from '../../app/domain/kpi/measure-kpi.ts';
import { getAllKpiFacts } from '../../db/read/kpi-facts.ts';
import { listPeriods } from '../../db/read/periods.ts';
import { holdingTheDemonstration } from '../../test/setup/demonstration.ts';
import { found } from '../../test/setup/found.ts';
import { eachEngine } from '../../test/setup/test-database.ts';

eachEngine((makeDb, engine) => {
	const demonstration = holdingTheDemonstration(makeDb);

	test('the demonstration has its programmes with a return for every quarter, and every key finds what it refers to', async () => {
		const db = await demonstration();
		const programmes = await db.reader
			.selectFrom('programme')
			.innerJoin('kpiReturn', 'kpiReturn.programmeId', 'programme.id')
			.select(['slug', (count) => count.fn.countAll<number>().as('returns')])
			.groupBy('slug')
			.orderBy('slug')
			.execute();
		expect(programmes.map(({ slug, returns }) => [slug, Number(returns)])).toEqual([
			// Sixteen quarters of three agreements, and the one quarter of that which ended early.
			['demonstration-programme-west-midlands', 49],
			['in-custody-and-choose-to-change', 24],
			['nottinghamshire-perpetrator-programme', 8],
			['west-midlands-drive', 14],
			['west-midlands-dvpp', 16],
		]);
		if (engine === 'sqlite')
			expect((await sql`PRAGMA foreign_key_check`.execute(db.reader)).rows).toEqual([]);
	});

	test('the KPI engine finds in the database what the programmes were made to show', async () => {
		const db = await demonstration();
		const factsOf = async (slug: string, today: string) => {
			const { id } = await db.reader
				.selectFrom('programme')
				.select('id')
				.where('slug', '=', slug)
				.executeTakeFirstOrThrow();
			const programmeId = found<'programme'>(id);
			return getAllKpiFacts(
				db.reader,
				programmeId,
				await listPeriods(db.reader, programmeId),
				isoDate(today),
			);
		};

		const dvpp = await factsOf('west-midlands-dvpp', '2017-10-31');
		expect(measureKpi(dvpp, { kpi: 'partner-contact', cohorts: [2] })).toMatchObject({
			value: {
				numerator: 40,
				denominator: 50,
				status: 'final',
				verdict: 'met',
				rating: 'good',
				coverage: { missing: [] },
			},
		});
		expect(measureKpi(dvpp, { kpi: 'ongoing-work', cohorts: [2] })).toMatchObject({
			value: { numerator: 27, denominator: 50, status: 'final', verdict: 'not-met' },
		});
		expect(measureKpi(dvpp, { kpi: 'partner-contact', cohorts: [3] })).toMatchObject({
			value: { status: 'provisional', rating: 'other' },
		});

		const drive = await factsOf('west-midlands-drive', '2021-04-01');
		expect(measureKpi(drive, { kpi: 'partner-contact', cohorts: [3] })).toMatchObject({
			value: { coverage: { missing: [{ state: 'not-started' }, { state: 'not-started' }] } },
		});

		const live = await factsOf('demonstration-programme-west-midlands', '2026-10-20');
		expect(measureKpi(live, { kpi: 'partner-contact', cohorts: [6] })).toMatchObject({
			value: { numerator: 38, denominator: 47, verdict: 'met' },
		});
		expect(measureKpi(live, { kpi: 'ongoing-work', cohorts: [6] })).toMatchObject({
			value: { numerator: 25, verdict: 'not-met' },
		});
		expect(measureKpi(live, { kpi: 'partner-contact', cohorts: [11] })).toMatchObject({
			value: { status: 'provisional', provisional: [{ code: 'cases-not-agreed' }] },
		});
		expect(measureKpi(live, { kpi: 'partner-contact', cohorts: [12] })).toMatchObject({
			value: { status: 'final' },
		});
		expect(measureKpi(live, { kpi: 'completion', cohorts: [8, 9] })).toMatchObject({ ok: true });
		expect(measureKpi(live, { kpi: 'children-supported', cohorts: [8, 9] })).toMatchObject({
			ok: false,
			refusal: { code: 'definitions-differ' },
		});
	});
});
