import { expect, test } from 'vitest';
import { cumulativeValue } from './cumulative-value.ts';
import { headlineValue } from './headline-value.ts';
import { factsForTests, specificationFrom } from './kpi-facts.test-data.ts';
import { kpiSeries } from './kpi-series.ts';
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

test('a newest matured cohort whose return is late stays the headline, provisional, and says what is missing', () => {
	const rows = dudley([
		[30, 40],
		[28, 35],
		[9, 33],
	]);
	const headline = headlineValue(
		factsForTests({ latestPeriod: 3, rows, notAccepted: ['support dudley 3'] }),
		'partner-contact',
	);
	expect(headline).toMatchObject({
		rests: 'newest-cohort',
		value: { cohorts: [2], numerator: 14, status: 'provisional', rating: 'other' },
	});
	expect(headline?.value.coverage.missing).toHaveLength(1);
	const none = headlineValue(
		factsForTests({ latestPeriod: 3, rows, notAccepted: ['support dudley 3', 'support dudley 2'] }),
		'partner-contact',
	);
	expect(none).toMatchObject({ rests: 'newest-cohort', value: { cohorts: [2], status: 'no-data' } });
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
	expect(needsAttention(factsOf(results), 'partner-contact')).toBe(attention);
});
