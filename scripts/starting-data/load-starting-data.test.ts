import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { ROLES_OF_KIND } from '../../app/domain/access/role.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { isoDate } from '../../app/domain/calendar/iso-date.ts';
import { measureKpi } from '../../app/domain/kpi/measure-kpi.ts';
import type { Db } from '../../db/connect.ts';
import { getKpiFacts } from '../../db/read/kpi-facts.ts';
import { listPeriods } from '../../db/read/periods.ts';
import { eachEngine } from '../../test/setup/test-database.ts';
import { loadStartingData } from './load-starting-data.ts';

const NOW = '2026-10-20T08:30:00.000Z' as Instant;
const load = (db: Db) =>
	loadStartingData(db, {
		seed: 1,
		now: NOW,
		credentialsFor: ({ roles }) => ({
			passwordHash: 'hash',
			totpSecretSealed: roles.includes('officer') ? 'sealed' : null,
		}),
	});

eachEngine((makeDb, engine) => {
	test('the starting data loads (into SQLite in under five seconds), and every key finds what it refers to', async () => {
		const db = await makeDb();
		const began = performance.now();
		const loaded = await load(db);
		if (engine === 'sqlite') expect(performance.now() - began).toBeLessThan(5000);
		expect(loaded.rows).toBeGreaterThan(15_000);
		expect(loaded.programmes.map(({ slug, returns }) => [slug, returns])).toEqual([
			['west-midlands-dvpp', 16],
			['west-midlands-drive', 14],
			['in-custody-and-choose-to-change', 24],
			['nottinghamshire-perpetrator-programme', 8],
			['demonstration-programme-west-midlands', 48],
		]);
		if (engine === 'sqlite')
			expect((await sql`PRAGMA foreign_key_check`.execute(db.reader)).rows).toEqual([]);
	});

	test('the KPI engine finds in the database what the programmes were made to show', async () => {
		const db = await makeDb();
		const { programmes } = await load(db);
		const factsOf = async (slug: string, today: string) => {
			const id = programmes.find((each) => each.slug === slug)?.id ?? '';
			return getKpiFacts(db.reader, id, await listPeriods(db.reader, id), isoDate(today));
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

	test('everybody who is told of can sign in, and only officers’ kind with a one-time code', async () => {
		const db = await makeDb();
		const { people } = await load(db);
		const rows = await db.reader
			.selectFrom('person')
			.innerJoin('credential', 'credential.person_id', 'person.id')
			.innerJoin('membership', 'membership.person_id', 'person.id')
			.innerJoin('organisation', 'organisation.id', 'person.organisation_id')
			.select([
				'person.demonstration',
				'membership.role',
				'organisation.kind',
				'credential.totp_secret_sealed as sealed',
			])
			.execute();
		expect(rows).toHaveLength(people);
		for (const { demonstration, role, kind, sealed } of rows) {
			expect(demonstration).toBe(1);
			expect(ROLES_OF_KIND[kind]).toContain(role);
			expect(sealed).toBe(role === 'officer' ? 'sealed' : null);
		}
	});
});
