import { beforeAll, expect, test } from 'vitest';
import type { BoardReport } from '../../app/domain/board-report/board-report.ts';
import { isoDate } from '../../app/domain/calendar/iso-date.ts';
import type { KpiFacts } from '../../app/domain/kpi/kpi-facts.ts';
import { measureKpi } from '../../app/domain/kpi/measure-kpi.ts';
import { measureToDate } from '../../app/domain/kpi/measure-to-date.ts';
import { rollUpMeasure } from '../../app/domain/kpi/roll-up-measure.ts';
import type { Db } from '../../db/connect.ts';
import { getAllKpiFacts } from '../../db/read/kpi-facts.ts';
import { listPeriods } from '../../db/read/periods.ts';
import { holdingTheDemonstration } from '../../test/setup/demonstration.ts';
import { found } from '../../test/setup/found.ts';
import { sqliteOnly } from '../../test/setup/test-database.ts';

const demonstration = holdingTheDemonstration(sqliteOnly());
const IN_CUSTODY = 'in-custody-and-choose-to-change';
const QUARTERS = [1, 2, 3, 4, 5, 6, 7, 8];
let db: Db;
let inCustody: KpiFacts;
let dvpp: KpiFacts;

const idOf = async (slug: string) => {
	const row = await db.reader
		.selectFrom('programme')
		.select('id')
		.where('slug', '=', slug)
		.executeTakeFirstOrThrow();
	return found<'programme'>(row.id);
};

const factsOf = async (slug: string) => {
	const id = await idOf(slug);
	return getAllKpiFacts(db.reader, id, await listPeriods(db.reader, id), isoDate('2026-10-20'));
};

beforeAll(async () => {
	db = await demonstration();
	inCustody = await factsOf(IN_CUSTODY);
	dvpp = await factsOf('west-midlands-dvpp');
}, 60_000);

const counted = (facts: KpiFacts, measure: string, periods: readonly number[]): number => {
	const answer = rollUpMeasure(facts, { measure, periods });
	if (!answer.ok || answer.value.value === null) throw new Error(`no ${measure} in ${periods}`);
	return answer.value.value;
};

test('custody contacts, pathways, training and community work are counted in eight quarters of accepted returns', () => {
	for (const quarter of QUARTERS) {
		const contacts = counted(inCustody, 'own-custody-contacts', [quarter]);
		const wentOn = counted(inCustody, 'own-went-on-from-custody', [quarter]);
		expect(wentOn).toBeLessThanOrEqual(contacts);
		expect(measureKpi(inCustody, { kpi: 'own-going-on-from-custody', cohorts: [quarter] })).toMatchObject({
			value: { numerator: wentOn, denominator: contacts, status: 'final', coverage: { missing: [] } },
		});
		const pathways = ['alcohol', 'stalking', 'new-chance', 'another-pathway'].map((pathway) =>
			counted(inCustody, `own-out-of-court-pathways-${pathway}`, [quarter]),
		);
		expect(pathways.reduce((sum, each) => sum + each, 0)).toBe(
			counted(inCustody, 'own-out-of-court-pathways', [quarter]),
		);
	}
	for (const measure of [
		'own-training-sessions-for-professionals',
		'own-professionals-trained',
		'own-events-with-community-groups',
	])
		expect(measureToDate(inCustody, measure)).toMatchObject({ ok: true, value: { periods: QUARTERS } });
});

test('the DVPP’s outcomes are asked at four points, whose answers after the start are those of the standard measures', () => {
	const at = (whole: string, points: readonly string[], period: number) =>
		points.reduce((sum, point) => sum + counted(dvpp, `${whole}-${point}`, [period]), 0);
	const later = ['midway', 'at-the-end', 'six-months-after'];
	for (const period of [1, 3, 5, 7]) {
		expect(at('own-asked-about-the-outcomes', later, period)).toBe(counted(dvpp, 'outcomes-asked', [period]));
		expect(at('own-safer-than-at-the-start', later, period)).toBe(
			counted(dvpp, 'outcomes-improved-safety', [period]),
		);
		for (const point of later)
			expect(counted(dvpp, `own-safer-than-at-the-start-${point}`, [period])).toBeLessThanOrEqual(
				counted(dvpp, `own-asked-about-the-outcomes-${point}`, [period]),
			);
	}
	expect(counted(dvpp, 'own-asked-about-the-outcomes-six-months-after', [7])).toBeGreaterThan(0);
});

test('the board’s published paper tells them, small counts in words, and none by area', async () => {
	const { report } = await db.reader
		.selectFrom('boardReportIssue as issue')
		.innerJoin('boardReport', 'boardReport.id', 'issue.reportId')
		.select('issue.disclosed as report')
		.where('boardReport.programmeId', '=', await idOf(IN_CUSTODY))
		.executeTakeFirstOrThrow();
	const { kpis, sections } = JSON.parse(report) as BoardReport;
	expect(kpis.find(({ key }) => key === 'own-going-on-from-custody')?.value?.figure).toMatchObject({
		numerator: counted(inCustody, 'own-went-on-from-custody', [7]),
		denominator: counted(inCustody, 'own-custody-contacts', [7]),
	});
	const table = sections
		.find(({ id }) => id === 'other-work')
		?.blocks.find((block) => block.kind === 'table');
	const rows = table?.kind === 'table' ? table.rows.map(({ cells }) => cells.map(({ text }) => text)) : [];
	expect(rows.map(([name]) => name)).toEqual([
		'Custody contacts',
		'Went on from custody',
		'Out-of-court pathways',
		'– Alcohol',
		'– Stalking',
		'– New Chance',
		'– Another pathway',
		'Training sessions for professionals',
		'Professionals trained',
		'Events with community groups',
	]);
	expect(rows[0]?.[1]).toBe(String(counted(inCustody, 'own-custody-contacts', [7])));
	for (const cell of rows.flatMap(([, ...cells]) => cells)) expect(cell).not.toMatch(/^[0-4]$/);
	expect(rows.flat()).toContain('fewer than 5');
	const byArea = sections.find(({ id }) => id === 'areas');
	expect(JSON.stringify(byArea)).toContain('Going on from custody: with fewer than three areas');
});
