import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { factsForTests } from '../kpi/kpi-facts.test-data.ts';
import type { KpiValue } from '../kpi/kpi-value.ts';
import { measureKpi } from '../kpi/measure-kpi.ts';
import { discloseKpi } from './disclose-kpi.ts';
import { discloseWhole } from './disclose-whole.ts';
import type { Disclosed } from './disclosed.ts';
import type { KpiStatement } from './disclosed-figure.ts';

const answer = measureKpi(
	factsForTests({ latestPeriod: 2, rows: [{ cohort: 1, area: 'dudley', entered: 50, contacted: 40 }] }),
	{
		kpi: 'partner-contact',
		cohorts: [1],
	},
);
const raw = (answer as { value: KpiValue }).value;

const printed = (statement: Disclosed<KpiStatement>): string => statement.kpi;
const publish = (
	report: Disclosed<{ title: string; paragraphs: readonly { number: number; kpi: KpiStatement }[] }>,
): string => report.title;

test('what has been disclosed may be printed, and a document of it is disclosed as a whole', () => {
	const statement = discloseKpi(raw, 'public');
	expect(printed(statement)).toBe('partner-contact');
	const report = discloseWhole({ title: 'Report', paragraphs: [{ number: 1, kpi: statement }] });
	expect(publish(report)).toBe('Report');
});

test('a raw figure compiles neither as a disclosed one nor inside a disclosed document', () => {
	// @ts-expect-error: an engine's value is not a statement of a profile
	expect(() => printed(raw)).not.toThrow();
	// @ts-expect-error: a statement written out by hand has not been through the rules
	expect(() => printed({ ...discloseKpi(raw, 'public') } as KpiStatement)).not.toThrow();
	// @ts-expect-error: nor does wrapping it in a document help
	expect(() => discloseWhole({ title: 'Report', kpi: raw })).not.toThrow();
	// @ts-expect-error: however deep
	expect(() => discloseWhole({ paragraphs: [{ number: 1, kpis: [raw] }] })).not.toThrow();
});

test('a day, a month and other branded words pass as words', () => {
	const day = isoDate('2017-09-30');
	expect(discloseWhole({ endsOn: day, paragraphs: [1, 2] }).endsOn).toBe(day);
});
