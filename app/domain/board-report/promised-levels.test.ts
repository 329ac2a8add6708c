import { expect, test } from 'vitest';
import type { PromisedLevel } from '../grant/promised-level.ts';
import { boardReportFacts } from './board-report-facts.test-data.ts';
import { buildBoardReport } from './build-board-report.ts';
import type { ReportTable } from './report-block.ts';

const SUPPORT = boardReportFacts().agreements.filter(({ strand }) => strand === 'support');
const level = (kpiKey: string, numerator: number, providerId: string): PromisedLevel => ({
	agreementId: 'one',
	reference: 'WMPCC-S',
	providerId,
	kpiKey,
	numerator,
	denominator: 100,
});
const SOLE = SUPPORT[0]?.providerId ?? '';
const promised = [level('partner-contact', 85, SOLE)];

const rowsOf = (profile: 'office' | 'public', changes: Parameters<typeof boardReportFacts>[1]) => {
	const report = buildBoardReport(boardReportFacts({}, changes), profile);
	const tables = [...report.sections, ...report.appendix]
		.flatMap(({ blocks }) => blocks)
		.filter((block) => block.kind === 'table');
	const of = (id: string) =>
		(tables as readonly ReportTable[])
			.find((table) => table.id === id)
			?.rows.map(({ cells }) => cells.map(({ text }) => text));
	return { promised: of('table-promised'), providers: of('table-providers-1'), report };
};

test('asked, promised and reached stand side by side where a strand has one provider', () => {
	// Cohorts 1 and 2: 71 of 90.
	const { promised: rows } = rowsOf('office', { promised });
	expect(rows).toEqual([
		['Partner contact', expect.any(String), '80%', '85%', expect.stringMatching(/^78\.9%/)],
	]);
});

test('where several providers hold a strand, the result is the provider’s as the report tells it, or is not told', () => {
	const [one] = SUPPORT;
	if (one === undefined) throw new Error('no support agreement');
	const agreements = [...boardReportFacts().agreements, { ...one, id: 'two', providerId: 'another' }];
	const { promised: rows, report } = rowsOf('public', { promised, agreements });
	const kpi = report.kpis.find(({ key }) => key === 'partner-contact');
	const shown = kpi?.byProvider.shown
		? kpi.byProvider.parts.find(({ id }) => id === SOLE)?.value.words
		: undefined;
	expect(rows?.[0]?.[4]?.replace('*', '')).toBe(shown ?? 'not published by provider');
});

test('without a promise, and in reports kept before promises were, nothing is said of any', () => {
	expect(rowsOf('public', { promised: [] }).promised).toBeUndefined();
	const { promised: _none, ...kept } = boardReportFacts();
	const report = buildBoardReport(kept, 'public');
	expect(JSON.stringify(report)).not.toContain('table-promised');
});
