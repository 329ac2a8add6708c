import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cumulativeValue } from './cumulative-value.ts';
import { headlineValue } from './headline-value.ts';
import { factsForTests, figure, specificationFrom } from './kpi-facts.test-data.ts';
import { kpiSeries } from './kpi-series.ts';
import type { KpiValue } from './kpi-value.ts';
import { maturedCohorts } from './matured-cohorts.ts';
import { needsAttention } from './needs-attention.ts';

const dudley = (results: readonly (readonly [contacted: number, entered: number])[]) =>
	results.map(([contacted, entered], index) => ({ cohort: index + 1, area: 'dudley', contacted, entered }));
const factsOf = (results: readonly (readonly [contacted: number, entered: number])[]) =>
	factsForTests({ latestPeriod: results.length, rows: dudley(results) });

test('the headline is the newest matured cohort', () => {
	expect(
		headlineValue(
			factsOf([
				[30, 40],
				[28, 35],
				[9, 33],
			]),
			'partner-contact',
		),
	).toMatchObject({
		rests: 'newest-cohort',
		value: { cohorts: [2], numerator: 28, denominator: 35, verdict: 'met' },
	});
});

test('where the newest matured cohort is of fewer than 30, the headline is cumulative over the matured ones', () => {
	const facts = factsOf([
		[30, 40],
		[10, 29],
		[9, 33],
	]);
	expect(headlineValue(facts, 'partner-contact')).toMatchObject({
		rests: 'cumulative',
		value: { cohorts: [1, 2], numerator: 40, denominator: 69 },
	});
	expect(
		headlineValue(
			factsOf([
				[30, 40],
				[10, 30],
				[9, 33],
			]),
			'partner-contact',
		),
	).toMatchObject({ rests: 'newest-cohort', value: { cohorts: [2] } });
});

/** Two areas, each with a support agreement of its own: cohort 2 closes at the end of quarter 3. */
const TWO_AREAS = [
	{ cohort: 1, area: 'dudley', contacted: 30, entered: 36 },
	{ cohort: 1, area: 'walsall', contacted: 20, entered: 24 },
	{ cohort: 2, area: 'dudley', contacted: 24, entered: 30, contactedAtFirst: 18 },
	{ cohort: 2, area: 'walsall', contacted: 13, entered: 17, contactedAtFirst: 10 },
	{ cohort: 3, area: 'dudley', contacted: 20, entered: 31, contactedAtFirst: 9 },
	{ cohort: 3, area: 'walsall', contacted: 20, entered: 33, contactedAtFirst: 8 },
];
const inQuarter = (latestPeriod: number, ...notAccepted: readonly string[]) =>
	headlineValue(factsForTests({ latestPeriod, rows: TWO_AREAS, notAccepted }), 'partner-contact');
const figureOf = ({ value, asAt }: { readonly value: KpiValue; readonly asAt: number | null }) => [
	value.cohorts[0],
	value.numerator,
	value.denominator,
	asAt,
	value.status,
];

test('on the first day after a quarter, before any return is in, the headline and the open cohort stay as they were and claim no later day', () => {
	const firstDay = inQuarter(3, 'support dudley 3', 'support walsall 3', 'perpetrator 3');
	expect(firstDay?.rests).toBe('newest-cohort');
	expect(firstDay && figureOf(firstDay)).toEqual([1, 50, 60, 2, 'final']);
	expect(firstDay?.after.map(figureOf)).toEqual([
		[2, 28, 47, 2, 'provisional'],
		[3, null, null, null, 'no-data'],
	]);
});

test('with one of two returns accepted nothing is told of the part: the cohorts stand as they last stood whole', () => {
	const half = inQuarter(3, 'support walsall 3');
	expect(half && figureOf(half)).toEqual([1, 50, 60, 2, 'final']);
	expect(half?.after.map(figureOf)).toEqual([
		[2, 28, 47, 2, 'provisional'],
		[3, null, null, null, 'no-data'],
	]);
	expect(half?.after[1]?.value.coverage).toMatchObject({ accepted: 1, expected: 2 });
});

test('with every return accepted the cohort has matured and is the headline; the next one is open', () => {
	const all = inQuarter(3);
	expect(all && figureOf(all)).toEqual([2, 37, 47, 3, 'final']);
	expect(all?.after.map(figureOf)).toEqual([[3, 17, 64, 3, 'provisional']]);
});

test('without the return that says how many cases were passed, its cohort has not matured', () => {
	const unconfirmed = inQuarter(3, 'perpetrator 2');
	expect(unconfirmed && figureOf(unconfirmed)).toEqual([1, 50, 60, 2, 'final']);
	expect(unconfirmed?.after.map(figureOf)[0]).toEqual([2, 37, 47, 3, 'provisional']);
});

test('where a return never comes, newer cohorts that are whole are the headline all the same', () => {
	const later = inQuarter(3, 'support walsall 1');
	expect(later && figureOf(later)).toEqual([2, 37, 47, 3, 'final']);
});

test('a plain count of which a part alone is in is no headline: the newest whole quarter is', () => {
	const facts = factsForTests({
		latestPeriod: 2,
		rows: TWO_AREAS,
		perpetrator: { 1: [figure('starts', 'dudley', null, 30)] },
		notAccepted: ['perpetrator 2'],
	});
	const starts = headlineValue(facts, 'starts');
	expect(starts && figureOf(starts)).toEqual([1, 30, null, 1, 'final']);
	expect(starts?.after.map(figureOf)).toEqual([[2, null, null, null, 'no-data']]);
});

test('the result to date pools the cohorts that are whole, and its coverage says what is left out', () => {
	expect(maturedCohorts(factsForTests({ latestPeriod: 3, rows: TWO_AREAS }), 'partner-contact')).toEqual([
		1, 2,
	]);
	const facts = factsForTests({ latestPeriod: 3, rows: TWO_AREAS, notAccepted: ['support walsall 3'] });
	const toDate = cumulativeValue(facts, 'partner-contact');
	expect(toDate).toMatchObject({
		ok: true,
		value: {
			cohorts: [1],
			numerator: 50,
			denominator: 60,
			status: 'final',
			coverage: { accepted: 3, expected: 4 },
		},
	});
});

test('before anything has matured the newest cohort is shown, unrated', () => {
	expect(headlineValue(factsOf([[30, 40]]), 'partner-contact')).toMatchObject({
		rests: 'still-open',
		value: { cohorts: [1], status: 'provisional', rating: 'other' },
	});
});

test('a plain count has no base to be too small: its newest period is the headline', () => {
	expect(
		headlineValue(
			factsOf([
				[1, 2],
				[1, 2],
			]),
			'starts',
		),
	).toMatchObject({ rests: 'newest-cohort', value: { cohorts: [2], numerator: 0 } });
});

test('a KPI that was never asked has no headline', () =>
	expect(headlineValue(factsOf([[1, 2]]), 'no-such-kpi')).toBeNull());

test('a change of definition begins a new cumulative value', () => {
	const specifications = [
		specificationFrom(1),
		specificationFrom(3, (kpi) => ({ ...kpi, definitionVersion: 2 })),
	];
	const facts = factsForTests({
		latestPeriod: 5,
		rows: dudley([
			[10, 20],
			[10, 20],
			[15, 20],
			[17, 20],
			[1, 20],
		]),
		specifications,
	});
	expect(maturedCohorts(facts, 'partner-contact')).toEqual([3, 4]);
	expect(cumulativeValue(facts, 'partner-contact')).toMatchObject({
		ok: true,
		value: { numerator: 32, denominator: 40, definitionVersion: 2 },
	});
	expect(kpiSeries(facts, 'partner-contact').map((value) => value.definitionVersion)).toEqual([
		1, 1, 2, 2, 2,
	]);
});

test('the series runs from the first cohort to the one still open, which is marked', () => {
	const series = kpiSeries(
		factsOf([
			[30, 40],
			[28, 35],
			[9, 33],
		]),
		'partner-contact',
	);
	expect(series.map((value) => [value.cohorts[0], value.numerator, value.status])).toEqual([
		[1, 30, 'final'],
		[2, 28, 'final'],
		[3, 4, 'provisional'],
	]);
});

test('a half-yearly KPI has points only where it is asked', () => {
	expect(
		kpiSeries(
			factsOf([
				[1, 2],
				[1, 2],
				[1, 2],
				[1, 2],
				[1, 2],
			]),
			'outcome-safety',
		).map((value) => value.cohorts),
	).toEqual([[1], [3], [5]]);
});

test('a cumulative value of a stock or a median is refused, and of nothing matured', () => {
	expect(
		cumulativeValue(
			factsOf([
				[1, 2],
				[1, 2],
			]),
			'median-wait',
		),
	).toMatchObject({ ok: false, refusal: { code: 'ratio-added' } });
	expect(cumulativeValue(factsOf([[1, 2]]), 'partner-contact')).toEqual({
		ok: false,
		refusal: { code: 'not-defined', periods: [] },
	});
});

test.each([
	[
		'cumulative-below-target',
		'the cumulative result is below',
		[
			[38, 50],
			[40, 50],
			[0, 50],
		],
	],
	[
		'two-cohorts-below-target',
		'the two newest matured cohorts are below though the cumulative result is not',
		[
			[50, 50],
			[50, 50],
			[39, 50],
			[39, 50],
			[0, 50],
		],
	],
	[
		null,
		'one of them is below and the cumulative result is not',
		[
			[50, 50],
			[41, 50],
			[39, 50],
			[0, 50],
		],
	],
	[
		null,
		'two were below long ago',
		[
			[39, 50],
			[39, 50],
			[50, 50],
			[50, 50],
			[0, 50],
		],
	],
	[
		null,
		'a single cohort is below, which is noise',
		[
			[17, 25],
			[0, 25],
		],
	],
	[
		'cumulative-below-target',
		'a single cohort is so far below that it is not noise',
		[
			[25, 50],
			[0, 50],
		],
	],
	[null, 'nothing has matured', [[0, 50]]],
] as const)('attention %s: %s', (attention, _, results) => {
	expect(needsAttention(factsOf(results), 'partner-contact')?.why ?? null).toBe(attention);
});

const OVER_AND_OVER = [
	[38, 50],
	[39, 50],
	[30, 50],
	[20, 50],
] as const;

test('a return that is not in yet switches no alarm off: it is judged on the cohorts that are whole', () => {
	const rows = dudley(OVER_AND_OVER);
	const until = (latestPeriod: number, ...notAccepted: readonly string[]) =>
		needsAttention(factsForTests({ latestPeriod, rows, notAccepted }), 'partner-contact');
	expect(until(3)).toEqual({ why: 'cumulative-below-target', until: 2, asAt: 3 });
	expect(until(4, 'support dudley 4')).toEqual({ why: 'cumulative-below-target', until: 2, asAt: 3 });
	expect(until(4, 'perpetrator 3')).toEqual({ why: 'cumulative-below-target', until: 2, asAt: 3 });
	expect(until(4)).toEqual({ why: 'cumulative-below-target', until: 3, asAt: 4 });
});

test('whatever returns of the newest quarter are missing, the alarm is what it was before the quarter ended', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 30, max: 50 }), { minLength: 2, maxLength: 6 }),
			fc.boolean(),
			(contacted, perpetratorToo) => {
				const rows = dudley(contacted.map((each) => [each, 50] as const));
				const newest = contacted.length;
				const missing = [`support dudley ${newest}`, ...(perpetratorToo ? [`perpetrator ${newest}`] : [])];
				const before = factsForTests({ latestPeriod: newest - 1, rows: rows.slice(0, -1) });
				const after = factsForTests({ latestPeriod: newest, rows, notAccepted: missing });
				expect(needsAttention(after, 'partner-contact')).toEqual(needsAttention(before, 'partner-contact'));
			},
		),
	);
});

test('two cohorts run only where they follow each other: one that is missing between them raises nothing', () => {
	const rows = dudley([
		[50, 50],
		[50, 50],
		[39, 50],
		[50, 50],
		[39, 50],
		[0, 50],
	]);
	const facts = factsForTests({ latestPeriod: 6, rows, notAccepted: ['perpetrator 4'] });
	expect(needsAttention(facts, 'partner-contact')).toBeNull();
});
