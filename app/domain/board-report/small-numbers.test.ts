import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CohortRow, figure } from '../kpi/kpi-facts.test-data.ts';
import type { Figure } from '../kpi-return/figure.ts';
import { writePerCent } from '../text/write-number.ts';
import type { BoardReport } from './board-report.ts';
import { boardReportFacts } from './board-report-facts.test-data.ts';
import { buildBoardReport } from './build-board-report.ts';

const AREAS = ['birmingham', 'dudley', 'walsall', 'solihull'];
const SMALL = 5;
const BASE = 20;

const people = fc.integer({ min: 0, max: 40 });
const row = (cohort: number, area: string): fc.Arbitrary<CohortRow> =>
	fc.record({ entered: people, contacted: people, wanting: people }).map(({ entered, contacted, wanting }) => ({
		cohort,
		area,
		entered,
		contacted: Math.min(entered, contacted),
		wanting: Math.min(entered, contacted, wanting),
	}));

/** Starts, completions and leavers of each area in a quarter, with the people on the programme that follow from them. */
const quarter = fc.array(fc.record({ starts: people, completions: fc.integer({ min: 0, max: 12 }), leavers: fc.integer({ min: 0, max: 8 }) }), {
	minLength: AREAS.length,
	maxLength: AREAS.length,
});

function perpetratorFigures(quarters: readonly (readonly { starts: number; completions: number; leavers: number }[])[]): Record<number, readonly Figure[]> {
	const on = AREAS.map(() => 0);
	return Object.fromEntries(
		quarters.map((areas, index) => [
			index + 1,
			areas.flatMap(({ starts, completions, leavers }, at) => {
				const out = Math.min(completions, on[at]! + starts);
				const left = Math.min(leavers, on[at]! + starts - out);
				on[at] = on[at]! + starts - out - left;
				const area = AREAS[at]!;
				return [
					figure('starts', area, null, starts),
					figure('completions', area, null, out),
					figure('leavers', area, null, left),
					figure('on-programme', area, null, on[at]!),
					...(at === 0 ? [figure('units-used', null, null, starts), figure('incidents-escalated', null, null, left)] : []),
				];
			}),
		]),
	);
}

const facts = fc.integer({ min: 1, max: 4 }).chain((latestPeriod) =>
	fc
		.record({
			rows: fc.tuple(...Array.from({ length: latestPeriod }, (_, index) => AREAS.map((area) => row(index + 1, area))).flat()),
			quarters: fc.array(quarter, { minLength: latestPeriod, maxLength: latestPeriod }),
		})
		.map(({ rows, quarters }) => boardReportFacts({ latestPeriod, rows, perpetrator: perpetratorFigures(quarters) })),
);

const valuesOf = (report: BoardReport) =>
	report.kpis.flatMap(({ value, before, toDate, series, byArea, byProvider }) => ({
		whole: [value, before, toDate, ...series].flatMap((each) => (each === null ? [] : [each.figure])),
		parts: [byArea, byProvider].flatMap((split) => (split.shown ? split.parts.map((part) => part.value.figure) : [])),
	}));

/** Every string of the report with where it stands; what the officer wrote is the officer's. */
function stringsOf(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
	if (typeof value === 'string') return [[path, value]];
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, each]) => stringsOf(each, `${path}.${key}`));
}

/** Cells of the tables that count people. */
const countsOf = (report: BoardReport): readonly string[] =>
	report.sections
		.filter(({ id }) => ['activity', 'safeguarding', 'areas', 'providers', 'performance', 'outcomes'].includes(id))
		.flatMap(({ blocks }) =>
			blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.slice(1).map((cell) => cell.text)) : [])),
		);

test('no count of 1 to 4, and none whose complement is, is in a public report: not in its data, tables, charts, sentences or alternative texts', () => {
	fc.assert(
		fc.property(facts, (given) => {
			const report = buildBoardReport(given, 'public');
			const shown = new Set<string>();
			const shares = new Set<string>();
			for (const { whole, parts } of valuesOf(report)) {
				for (const exact of whole.filter((each) => each.shown === 'exact')) {
					if (exact.unit === 'weeks') continue;
					expect(exact.numerator).toBeGreaterThanOrEqual(SMALL);
					if (exact.denominator === null) continue;
					expect(exact.denominator).toBeGreaterThanOrEqual(BASE);
					expect(exact.denominator - exact.numerator!).toBeGreaterThanOrEqual(SMALL);
					shown.add(`${exact.numerator} of ${exact.denominator}`);
					shares.add(writePerCent(exact.numerator!, exact.denominator));
				}
				for (const hidden of [...whole.filter((each) => each.shown !== 'exact'), ...parts])
					expect([hidden.numerator, hidden.denominator, hidden.rating, hidden.verdict, hidden.interval, hidden.evidence]).toEqual([
						null,
						null,
						null,
						null,
						null,
						null,
					]);
			}
			for (const [path, text] of stringsOf(report)) {
				const told = text.replaceAll(/\d+ of (the )?\d+ (areas?|area returns?|returns?)\b/g, '').replaceAll(/\d+\.\d% to \d+\.\d%/g, '');
				for (const [parts] of told.matchAll(/\b\d+ of \d+\b(?! to)/g)) if (!path.endsWith('.base')) expect(shown, `${path}: ${text}`).toContain(parts);
				for (const [share] of told.matchAll(/\d+\.\d%/g)) expect(shares, `${path}: ${text}`).toContain(share);
			}
			for (const cell of countsOf(report)) if (/^\d+$/.test(cell)) expect(Number(cell), cell).toBeGreaterThanOrEqual(SMALL);
		}),
		{ numRuns: 60 },
	);
});

test('a small count that the office’s draft prints is nowhere in the public report of the same facts', () => {
	const given = boardReportFacts({ perpetrator: { 3: [figure('incidents-escalated', null, null, 3), figure('starts', 'birmingham', null, 4)] } });
	const cells = (profile: 'office' | 'public') => countsOf(buildBoardReport(given, profile));
	expect(cells('office')).toContain('4');
	expect(cells('public')).not.toContain('4');
	expect(cells('public')).toContain('fewer than 5');
});
