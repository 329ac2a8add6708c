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
	fc
		.record({ entered: people, contacted: people, wanting: people })
		.map(({ entered, contacted, wanting }) => ({
			cohort,
			area,
			entered,
			contacted: Math.min(entered, contacted),
			wanting: Math.min(entered, contacted, wanting),
		}));

/** Starts, completions and leavers of each area in a quarter, with the people on the programme that follow from them. */
const quarter = fc.array(
	fc.record({
		starts: people,
		completions: fc.integer({ min: 0, max: 12 }),
		leavers: fc.integer({ min: 0, max: 8 }),
	}),
	{
		minLength: AREAS.length,
		maxLength: AREAS.length,
	},
);

function perpetratorFigures(
	quarters: readonly (readonly { starts: number; completions: number; leavers: number }[])[],
): Record<number, readonly Figure[]> {
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
					...(at === 0
						? [figure('units-used', null, null, starts), figure('incidents-escalated', null, null, left)]
						: []),
				];
			}),
		]),
	);
}

const facts = fc.integer({ min: 1, max: 4 }).chain((latestPeriod) =>
	fc
		.record({
			rows: fc.tuple(
				...Array.from({ length: latestPeriod }, (_, index) =>
					AREAS.map((area) => row(index + 1, area)),
				).flat(),
			),
			quarters: fc.array(quarter, { minLength: latestPeriod, maxLength: latestPeriod }),
		})
		.map(({ rows, quarters }) =>
			boardReportFacts({ latestPeriod, rows, perpetrator: perpetratorFigures(quarters) }),
		),
);

const valuesOf = (report: BoardReport) =>
	report.kpis.flatMap(({ value, before, toDate, earlierToDate = null, series, byArea, byProvider }) => ({
		whole: [value, before, toDate, earlierToDate, ...series].flatMap((each) =>
			each === null ? [] : [each.figure],
		),
		parts: [byArea, byProvider].flatMap((split) =>
			split.shown ? split.parts.map((part) => part.value.figure) : [],
		),
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
		.filter(({ id }) =>
			['activity', 'safeguarding', 'areas', 'providers', 'performance', 'outcomes'].includes(id),
		)
		.flatMap(({ blocks }) =>
			blocks.flatMap((block) =>
				block.kind === 'table'
					? block.rows.flatMap(({ cells }) => cells.slice(1).map((cell) => cell.text))
					: [],
			),
		);

/** Asked of every string and cell of every report: an assertion of the runner's each time would be much of the work. */
function must(holds: boolean, where: string): void {
	if (!holds) throw new Error(`a small count, or what nobody may say, is told: ${where}`);
}

/** A share may be known where its base is 20 or more and both of its sides are 5 or more. */
function expectFit(numerator: number, denominator: number, where: string): void {
	must(numerator >= SMALL && denominator - numerator >= SMALL && denominator >= BASE, where);
}

/** Judges the data of the report, and returns the percentages that may be said. */
function expectFitData(report: BoardReport): ReadonlySet<string> {
	const shares = new Set<string>();
	for (const { whole, parts } of valuesOf(report)) {
		for (const { unit, numerator, denominator, kpi } of whole.filter(({ shown }) => shown === 'exact')) {
			if (unit === 'count') must(numerator !== null && numerator >= SMALL, kpi);
			if (unit !== 'share' || numerator === null || denominator === null) continue;
			expectFit(numerator, denominator, kpi);
			shares.add(writePerCent(numerator, denominator));
		}
		for (const { numerator, denominator, rating, verdict, interval, evidence } of [
			...whole.filter(({ shown }) => shown !== 'exact'),
			...parts,
		])
			must(
				[numerator, denominator, rating, verdict, interval, evidence].every((each) => each === null),
				'what is not exact says nothing exact',
			);
	}
	return shares;
}

const COVERAGE = /\d+ of (the )?\d+ (areas?|area returns?|returns?)\b/g;
const INTERVAL = /\d+\.\d% to \d+\.\d%/g;
const SHARE = /\b(\d+) of (\d+)(?: \((\d+\.\d%)\))?/g;
/** "between half and three quarters of 20 to 49": a band's own base. */
const BAND = /of \d+ to \d+/g;

function expectFitWords(report: BoardReport, shares: ReadonlySet<string>): void {
	const sayable = new Set(shares);
	for (const [where, text] of stringsOf(report)) {
		const told = text.replaceAll(COVERAGE, '').replaceAll(INTERVAL, '').replaceAll(BAND, '');
		for (const [, numerator, denominator, share] of told.matchAll(SHARE)) {
			expectFit(Number(numerator), Number(denominator), `${where}: ${text}`);
			if (share !== undefined) sayable.add(share);
		}
		for (const [share] of told.matchAll(/\d+\.\d%/g)) must(sayable.has(share), `${where}: ${text}`);
	}
}

test('no count of 1 to 4, and none whose complement is, is in a public report: not in its data, tables, charts, sentences or alternative texts', () => {
	fc.assert(
		fc.property(facts, (given) => {
			const report = buildBoardReport(given, 'public');
			expectFitWords(report, expectFitData(report));
			for (const cell of countsOf(report)) if (/^\d+$/.test(cell)) must(Number(cell) >= SMALL, cell);
		}),
		{ numRuns: 60 },
	);
});

/** A row of the activity table, its counts where they are printed. */
function countsOfRow(report: BoardReport, label: string): readonly (number | null)[] {
	const tables = report.sections.flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.kind === 'table' && block.id === 'table-activity' ? [block] : [])),
	);
	const cells = tables.flatMap(({ rows }) => rows).find((row) => row.cells[0]?.text === label)?.cells ?? [];
	return cells.slice(1).map(({ text }) => (/^\d+$/.test(text) ? Number(text) : null));
}

/** What a reader gets for the one count that is not printed, when all others of a sum are; null where more than one is not. */
function workedOut(
	left: readonly (number | null | undefined)[],
	right: readonly (number | null | undefined)[],
): number | null {
	const missing = [...left, ...right].filter((count) => typeof count !== 'number').length;
	const sum = (counts: readonly (number | null | undefined)[]): number =>
		counts.reduce<number>((total, count) => total + (count ?? 0), 0);
	return missing === 1 ? Math.abs(sum(left) - sum(right)) : null;
}

test('no small count follows from the counts that the activity table and the KPIs print together', () => {
	fc.assert(
		fc.property(facts, (given) => {
			const report = buildBoardReport(given, 'public');
			const [starts, completions, leavers, on] = [
				'People who started',
				'People who completed',
				'People who left early',
				'People on the programme',
			].map((label) => countsOfRow(report, label));
			const kpi = report.kpis.find(({ key }) => key === 'starts')?.value?.figure;
			const completion = report.kpis.find(({ key }) => key === 'completion')?.toDate?.figure;
			const started = kpi?.shown === 'exact' ? kpi.numerator : starts?.[0];
			const sums = [
				given.period.number > 1
					? workedOut([on?.[1], started], [completions?.[0], leavers?.[0], on?.[0]])
					: null,
				// Of these three the KPIs to date print all or none, which is theirs to answer for: see the known gaps of the disclosure room.
				completion?.shown === 'exact'
					? null
					: workedOut([starts?.[2]], [completions?.[2], leavers?.[2], on?.[0]]),
				...(given.period.number === 2
					? [starts, completions, leavers].map((counts) =>
							workedOut([counts?.[0], counts?.[1]], [counts?.[2]]),
						)
					: []),
			];
			for (const count of sums) if (count !== null) expect(count).toBeGreaterThanOrEqual(SMALL);
		}),
		{ numRuns: 60 },
	);
});

test('a small count that the office’s draft prints is nowhere in the public report of the same facts', () => {
	const given = boardReportFacts({
		perpetrator: {
			3: [figure('incidents-escalated', null, null, 3), figure('starts', 'birmingham', null, 4)],
		},
	});
	const cells = (profile: 'office' | 'public') => countsOf(buildBoardReport(given, profile));
	expect(cells('office')).toContain('4');
	expect(cells('public')).not.toContain('4');
	expect(cells('public')).toContain('fewer than 5');
});
