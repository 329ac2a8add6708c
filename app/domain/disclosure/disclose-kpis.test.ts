import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cumulativeValue } from '../kpi/cumulative-value.ts';
import { headlineValue } from '../kpi/headline-value.ts';
import { factsForTests } from '../kpi/kpi-facts.test-data.ts';
import type { KpiFacts } from '../kpi/kpi-facts.ts';
import { kpiSeries } from '../kpi/kpi-series.ts';
import type { KpiValue } from '../kpi/kpi-value.ts';
import { notReached } from '../kpi/not-reached.ts';
import { type DisclosedKpi, discloseKpis, type KpiFigures } from './disclose-kpis.ts';
import { discloseNotReached } from './disclose-not-reached.ts';
import { figureWords, numberWords } from './figure-words.ts';
import { someValue } from './some-value.test-data.ts';

type Quarter = readonly [contacted: number, entered: number, wanting?: number];

/** The quarters given have matured; one more is open. */
const factsOf = (quarters: readonly Quarter[]): KpiFacts =>
	factsForTests({
		latestPeriod: quarters.length + 1,
		rows: [
			...quarters.map(([contacted, entered, wanting], index) => ({
				cohort: index + 1,
				area: 'dudley',
				contacted,
				entered,
				wanting: wanting ?? 0,
			})),
			{ cohort: quarters.length + 1, area: 'dudley', contacted: 0, entered: 0 },
		],
	});
const figuresOf = (facts: KpiFacts, kpi: string): KpiFigures => {
	const cumulative = cumulativeValue(facts, kpi);
	return {
		headline: headlineValue(facts, kpi)?.value ?? null,
		series: kpiSeries(facts, kpi).slice(0, -1),
		cumulative: cumulative.ok ? cumulative.value : null,
	};
};
const disclose = (quarters: readonly Quarter[], kpis = ['partner-contact']): readonly DisclosedKpi[] => {
	const facts = factsOf(quarters);
	return discloseKpis(
		kpis.map((kpi) => figuresOf(facts, kpi)),
		'public',
	);
};
const said = (kpi: DisclosedKpi): readonly string[] =>
	[...kpi.series, ...(kpi.cumulative === null ? [] : [kpi.cumulative])].map((statement) =>
		statement.figure.kind === 'withheld' ? statement.figure.why : figureWords(statement),
	);
const HIDDEN = 'could-be-worked-out';

test('a cumulative total is not published beside all of its quarters but one', () => {
	expect(
		said(
			disclose([
				[20, 30],
				[22, 24],
				[30, 40],
				[40, 50],
			])[0]!,
		),
	).toEqual([HIDDEN, 'at least 80%', '75.0%', '80.0%', '77.8%']);
});

test('the headline stays, and if nothing else can be hidden the total goes', () => {
	const [kpi] = disclose([
		[28, 30],
		[30, 40],
	]);
	expect(said(kpi!)).toEqual(['at least 80%', '75.0%', HIDDEN]);
	expect(figureWords(kpi!.headline!)).toBe('75.0%');
});

test('two hidden quarters that are small together are still a subtraction away', () => {
	expect(
		said(
			disclose([
				[29, 30],
				[28, 30],
				[20, 40],
				[30, 40],
			])[0]!,
		).filter((words) => words === HIDDEN),
	).toHaveLength(1);
});

test('where every figure is large everything is published', () => {
	expect(
		said(
			disclose([
				[20, 30],
				[30, 40],
			])[0]!,
		),
	).toEqual(['66.7%', '75.0%', '71.4%']);
});

test('two KPIs on one base whose numerators differ by fewer than 5 are not both published', () => {
	const [contact, ongoing] = disclose(
		[
			[40, 50, 37],
			[30, 40, 25],
		],
		['partner-contact', 'ongoing-work'],
	);
	expect(said(contact!)).toEqual(['80.0%', '75.0%', '77.8%']);
	expect(said(ongoing!)[0]).toBe(HIDDEN);
	expect(said(ongoing!)).not.toEqual([HIDDEN, '62.5%', '68.9%']);
});

test('two outcomes of the same people are not within each other, so close numbers give nothing away', () => {
	const value = { ...figuresOf(factsOf([[30, 50]]), 'partner-contact').headline!, basis: 'period' } as const;
	const of = (kpi: string, numerator: number): KpiFigures => ({
		headline: { ...value, kpi, numerator },
		series: [],
		cumulative: null,
	});
	expect(
		discloseKpis([of('outcome-space', 30), of('outcome-safety', 31)], 'public').map(
			(kpi) => kpi.headline?.figure.kind,
		),
	).toEqual(['exact', 'exact']);
});

/** Contacted, 30 of 50, and another share: whether the other is published beside it. */
const alone = (value: KpiValue): KpiFigures => ({ headline: value, series: [], cumulative: null });
const published = (first: KpiValue, second: KpiValue, profile: 'office' | 'public' = 'public') =>
	discloseKpis([alone(first), alone(second)], profile).map((kpi) => kpi.headline?.figure.kind === 'exact');

test.each<[string, Partial<KpiValue>, boolean]>([
	['the same number', { numerator: 30 }, false],
	['4 fewer', { numerator: 26 }, false],
	['4 more', { numerator: 34 }, false],
	['5 fewer', { numerator: 25 }, true],
	['5 more', { numerator: 35 }, true],
	['4 fewer of other people', { numerator: 26, denominator: 51 }, true],
	['4 fewer in another quarter', { numerator: 26, cohorts: [2] }, true],
	['4 fewer in the same quarter’s count', { numerator: 26, basis: 'period' }, true],
])('beside 30 of 50 contacted, a share of the same cohort that is %s', (_, but, isPublished) => {
	const contact = someValue({ numerator: 30, denominator: 50 });
	const ongoing = { ...contact, kpi: 'ongoing-work', ...but };
	expect(published(contact, ongoing)).toEqual([true, isPublished]);
	expect(published(contact, ongoing, 'office')).toEqual([true, true]);
});

test('a quarter’s count is no part of the cohort’s, whichever is told first', () => {
	const contact = someValue({ numerator: 30, denominator: 50 });
	const count = { ...contact, kpi: 'starts', numerator: 28, basis: 'period' } as const;
	expect(published(count, contact)).toEqual([true, true]);
});

test('for the office a quarter that nobody entered hides no other', () => {
	const quarter = (cohort: number, numerator: number | null, denominator: number) =>
		someValue({ cohorts: [cohort], numerator, denominator });
	const series = [quarter(1, 30, 50), quarter(2, null, 0), quarter(3, 35, 50)];
	const cumulative = someValue({ cohorts: [1, 2, 3], numerator: 65, denominator: 100 });
	const [kpi] = discloseKpis([{ headline: series[2]!, series, cumulative }], 'office');
	expect(said(kpi!)).toEqual(['60.0%', 'no-data', '70.0%', '65.0%']);
});

test('what is not published anyhow makes no other give way', () => {
	const contact = someValue({ numerator: 47, denominator: 50 });
	expect(published(contact, { ...contact, kpi: 'ongoing-work', numerator: 45 })).toEqual([false, true]);
});

test('two plain counts of the same cohort are no part of each other', () => {
	const count = someValue({ unit: 'count', numerator: 30, denominator: null });
	expect(published(count, { ...count, kpi: 'safety-plans', numerator: 31 })).toEqual([true, true]);
});

test('a quarter whose returns are late is not in the total, and nothing is hidden for its sake', () => {
	const quarter = (cohort: number, numerator: number) =>
		someValue({ cohorts: [cohort], numerator, denominator: 50 });
	const late = { ...quarter(2, 30), numerator: null, coverage: { ...quarter(2, 30).coverage, accepted: 0 } };
	const figures = {
		headline: quarter(3, 35),
		series: [quarter(1, 30), late, quarter(3, 35)],
		cumulative: someValue({ cohorts: [1, 2, 3], numerator: 65, denominator: 100 }),
	};
	const [kpi] = discloseKpis([figures], 'public');
	expect(kpi!.series.map(({ figure }) => figure.kind)).toEqual(['exact', 'withheld', 'exact']);
	expect(kpi!.cumulative?.figure.kind).toBe('exact');
});

test('with no headline the smallest quarter goes, the newest too', () => {
	const quarter = (cohort: number, numerator: number, denominator: number) =>
		someValue({ cohorts: [cohort], numerator, denominator });
	const series = [quarter(1, 48, 50), quarter(2, 40, 60), quarter(3, 20, 30)];
	const cumulative = someValue({ cohorts: [1, 2, 3], numerator: 108, denominator: 140 });
	const kinds = (headline: KpiValue | null) =>
		discloseKpis([{ headline, series, cumulative }], 'public')[0]!.series.map(({ figure }) => figure.kind);
	expect(kinds(null)).toEqual(['words', 'exact', 'withheld']);
	expect(kinds(series[2]!)).toEqual(['words', 'withheld', 'exact']);
});

test('a median is published where 20 people stand behind its own quarter', () => {
	const median = (cohorts: readonly number[]) =>
		someValue({ unit: 'weeks', numerator: 45, denominator: null, cohorts });
	const [kpi] = discloseKpis(
		[
			{
				headline: median([3]),
				series: [median([1]), median([2]), median([3])],
				cumulative: median([1, 2, 3]),
				countedOn: new Map([
					[1, 20],
					[2, 19],
					[3, 20],
				]),
			},
		],
		'public',
	);
	expect(kpi!.series.map(figureWords)).toEqual(['4.5 weeks', 'too few to publish', '4.5 weeks']);
	expect(figureWords(kpi!.cumulative!)).toBe('too few to publish');
});

test('the office sees everything, however small', () => {
	const facts = factsOf([
		[1, 2],
		[28, 30],
	]);
	const [kpi] = discloseKpis([figuresOf(facts, 'partner-contact')], 'office');
	expect(said(kpi!)).toEqual(['50.0%', '93.3%', '90.6%']);
});

const anyQuarters = fc.array(
	fc.tuple(fc.nat(60), fc.nat(12)).map(([contacted, rest]): Quarter => [contacted, contacted + rest]),
	{ minLength: 2, maxLength: 5 },
);

test('a reader with the total, the published quarters and every base cannot tell a small number not reached', () => {
	fc.assert(
		fc.property(anyQuarters, (quarters) => {
			const [kpi] = disclose(quarters);
			const total = kpi!.cumulative?.figure;
			if (total?.kind !== 'exact' || total.denominator === null) return;
			const notReachedIn = quarters.map(([contacted, entered]) => entered - contacted);
			const hidden = quarters.flatMap((_, index) =>
				kpi!.series[index]?.figure.kind === 'exact' ? [] : [index],
			);
			const known = hidden.reduce((sum, index) => sum + notReachedIn[index]!, 0);
			/** What the reader is told of each hidden quarter's number. */
			const ranges = hidden.map((index) => {
				const { figure } = kpi!.series[index]!;
				const entered = quarters[index]![1];
				if (figure.kind === 'withheld') return [5, entered];
				if (figure.kind !== 'words' || figure.words === 'too few to publish') return [0, entered];
				return /^(over|at least)/.test(figure.words) ? [0, 4] : [entered - 4, entered];
			});
			hidden.forEach((index, place) => {
				if (notReachedIn[index]! > 4 || quarters[index]![1] === 0) return;
				const others = ranges.filter((_, other) => other !== place);
				const least = others.reduce((sum, range) => sum + range[0]!, 0);
				const most = others.reduce((sum, range) => sum + range[1]!, 0);
				const possible = [0, 1, 2, 3, 4, 5, 6].filter(
					(value) =>
						value >= ranges[place]![0]! &&
						value <= ranges[place]![1]! &&
						known - value >= least &&
						known - value <= most,
				);
				expect(possible.length, JSON.stringify({ quarters, said: said(kpi!) })).toBeGreaterThan(1);
			});
		}),
		{ numRuns: 400 },
	);
});

test.each([
	[{ unsafe: 6, notYetAttempted: 7 }, 20, ['6', '7']],
	[{ unsafe: 6, notYetAttempted: 2 }, 20, ['6', 'fewer than 5']],
	[{ unsafe: 6, notYetAttempted: 7 }, 16, [HIDDEN, '7']],
	[{ unsafe: 6, notYetAttempted: 7 }, 13, [HIDDEN, '7']],
	[{ unsafe: 1, notYetAttempted: 4 }, 9, ['fewer than 5', 'fewer than 5']],
	[{ unsafe: 1, notYetAttempted: 2 }, 4, [HIDDEN, HIDDEN]],
] as const)('beside contact stand %j of %i not reached as %j', (reasons, all, words) => {
	const [kpi] = disclose([[60 - all, 60]]);
	const facts = factsOf([[60 - all, 60]]);
	const given = { ...notReached(facts, [1], 1)!, ...reasons };
	const stands = discloseNotReached(given, kpi!.headline!, 'public');
	expect(
		[stands.unsafe, stands.notYetAttempted].map((number) =>
			number.kind === 'withheld' ? number.why : numberWords(number, 'count'),
		),
	).toEqual(words);
	expect(discloseNotReached(given, kpi!.headline!, 'office')).toMatchObject({
		unsafe: { value: reasons.unsafe },
	});
});
