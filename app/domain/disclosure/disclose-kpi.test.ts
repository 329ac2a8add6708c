import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CohortRow, DVPP_QUARTERS, factsForTests, figure } from '../kpi/kpi-facts.test-data.ts';
import type { KpiFacts } from '../kpi/kpi-facts.ts';
import type { KpiValue } from '../kpi/kpi-value.ts';
import { type KpiQuestion, measureKpi } from '../kpi/measure-kpi.ts';
import { splitKpi } from '../kpi/split-kpi.ts';
import { discloseKpi } from './disclose-kpi.ts';
import { discloseSplit } from './disclose-split.ts';
import type { DisclosedFigure } from './disclosed-figure.ts';
import { figureWords } from './figure-words.ts';
import { reasonSentence } from './reason-sentence.ts';

const measured = (
	facts: KpiFacts,
	question: Partial<KpiQuestion> & { readonly cohorts: readonly number[] },
): KpiValue => {
	const answer = measureKpi(facts, { kpi: 'partner-contact', ...question });
	if (!answer.ok) throw new Error(answer.refusal.code);
	return answer.value;
};
const of = (contacted: number, entered: number): KpiValue =>
	measured(factsForTests({ latestPeriod: 2, rows: [{ cohort: 1, area: 'dudley', entered, contacted }] }), {
		cohorts: [1],
	});
const wordsOf = (value: KpiValue): string => figureWords(discloseKpi(value, 'public'));

test.each([
	[40, 50, '80.0%'],
	[15, 20, '75.0%'],
	[5, 20, '25.0%'],
	[1999, 2500, 'just under 80%'],
	[16, 20, 'at least 80%'],
	[20, 20, 'at least 80%'],
	[46, 50, 'over 90%'],
	[50, 50, 'over 90%'],
	[4, 20, 'at most 20%'],
	[0, 50, 'under 10%'],
	[15, 19, 'too few to publish'],
	[0, 0, 'too few to publish'],
])('the programme’s %i of %i is published as "%s"', (contacted, entered, words) =>
	expect(wordsOf(of(contacted, entered))).toBe(words));

test('the office sees exactly what the public does not, and it says that it is the office’s', () => {
	const statement = discloseKpi(of(7, 9), 'office');
	expect(statement).toMatchObject({
		profile: 'office',
		figure: { kind: 'exact', numerator: 7, denominator: 9, verdict: 'not-met' },
	});
});

test('without an accepted return the figure is not received, in both profiles', () => {
	const none = measured(
		factsForTests({
			latestPeriod: 2,
			rows: [{ cohort: 1, area: 'dudley', entered: 50, contacted: 40 }],
			notSent: ['support dudley 1', 'support dudley 2'],
		}),
		{
			cohorts: [1],
		},
	);
	for (const profile of ['office', 'public'] as const)
		expect(figureWords(discloseKpi(none, profile))).toBe('not received');
});

test('outsiders hear that cases passed and received differ, not by how many', () => {
	const rows = [{ cohort: 1, area: 'dudley', entered: 50, contacted: 40, passed: 52 }];
	const value = measured(factsForTests({ latestPeriod: 2, rows }), { cohorts: [1] });
	expect(discloseKpi(value, 'public').provisional).toMatchObject([
		{ code: 'cases-not-agreed', cohort: 1, passed: null, received: null },
	]);
	expect(discloseKpi(value, 'office').provisional).toMatchObject([
		{ code: 'cases-not-agreed', passed: 52, received: 50 },
	]);
	const words = (profile: 'office' | 'public') =>
		discloseKpi(value, profile).provisional.map((reason) => reasonSentence(reason, DVPP_QUARTERS));
	expect(words('public')).toEqual([
		'Cases passed to the support service and cases it received do not agree for January to March 2017.',
	]);
	expect(words('office')).toEqual([
		'Cases passed to the support service and cases it received do not agree for January to March 2017: 52 passed, 50 received.',
	]);
});

test('a plain count is exact from 5, and a median only where 20 people stand behind it', () => {
	const facts = (starts: number) =>
		factsForTests({
			latestPeriod: 1,
			rows: [{ cohort: 1, area: 'dudley', entered: 0, contacted: 0 }],
			perpetrator: {
				1: [figure('starts', 'dudley', null, starts), figure('median-weeks-waited', null, null, 45)],
			},
		});
	expect(wordsOf(measured(facts(5), { kpi: 'starts', cohorts: [1] }))).toBe('5');
	expect(wordsOf(measured(facts(4), { kpi: 'starts', cohorts: [1] }))).toBe('fewer than 5');
	const median = measured(facts(20), { kpi: 'median-wait', cohorts: [1] });
	expect(figureWords(discloseKpi(median, 'public', { countedOn: 20 }))).toBe('4.5 weeks');
	expect(figureWords(discloseKpi(median, 'public', { countedOn: 19 }))).toBe('too few to publish');
	expect(wordsOf(median)).toBe('too few to publish');
});

const rows = (areas: Readonly<Record<string, readonly [number, number]>>): CohortRow[] =>
	Object.entries(areas).flatMap(([area, [contacted, entered]]) => [
		{ cohort: 1, area, contacted, entered },
		{ cohort: 2, area, contacted: 0, entered: 0 },
	]);
const split = (
	areas: Readonly<Record<string, readonly [number, number]>>,
	cohorts: readonly number[] = [1, 2],
	toDate: readonly number[] = [1, 2],
): readonly string[] => {
	const facts = factsForTests({ latestPeriod: 3, rows: rows(areas) });
	return discloseSplit(splitKpi(facts, { kpi: 'partner-contact', cohorts }, 'area'), toDate, 'public').map(
		({ statement }) => {
			const { figure } = statement;
			if (figure.kind === 'withheld') return figure.why;
			const base = figure.kind === 'band' ? figure.base : null;
			return base === null ? figureWords(statement) : `${figureWords(statement)} of ${base}`;
		},
	);
};

test('by area: to date, in bands, no ratio under ten, no per cent under a hundred', () => {
	expect(
		split({ a: [7, 9], b: [8, 10], c: [5, 10], d: [30, 45], e: [72, 100], f: [97, 100], g: [2, 30] }),
	).toEqual([
		'too few to publish',
		'more than half of 10 to 19',
		'between half and three quarters of 10 to 19',
		'between half and three quarters of 20 to 49',
		'70% to 79% of 100 to 199',
		'more than half of 100 to 199',
		'fewer than half of 20 to 49',
	]);
});

test('an area in a single quarter is never published, nor any two areas', () => {
	expect(new Set(split({ a: [30, 45], b: [30, 45], c: [30, 45] }, [1]))).toEqual(
		new Set(['part-by-quarter']),
	);
	expect(new Set(split({ a: [30, 45], b: [30, 45] }))).toEqual(new Set(['fewer-than-three-parts']));
	expect(new Set(split({ a: [30, 45], b: [30, 45], empty: [0, 0] }))).toEqual(
		new Set(['fewer-than-three-parts']),
	);
});

test('while the first quarter is all that there is to date, an area’s is not published either', () => {
	const areas = { a: [30, 45], b: [30, 45], c: [30, 45] } as const;
	expect(split(areas, [1], [1])).toEqual(Array(3).fill('part-by-quarter'));
	// From the second quarter on it is, and only what is to date.
	expect(split(areas, [1, 2], [1, 2])).toEqual(Array(3).fill('between half and three quarters of 20 to 49'));
	expect(split(areas, [1, 2], [1, 2, 3])).toEqual(Array(3).fill('part-by-quarter'));
});

test('an area’s figure cannot be passed off as the programme’s', () => {
	const facts = factsForTests({ latestPeriod: 3, rows: rows({ a: [30, 45], b: [30, 45], c: [30, 45] }) });
	const value = measured(facts, { cohorts: [1], areaIds: ['a'] });
	expect(discloseKpi(value, 'public').figure.kind).toBe('withheld');
	expect(
		discloseKpi(measured(facts, { cohorts: [1], providerIds: ['provider of support a'] }), 'public').figure
			.kind,
	).toBe('withheld');
});

const sides = fc.tuple(fc.nat(160), fc.nat(60));

test('no small count, and no complement of one, is in what is published of the programme', () => {
	fc.assert(
		fc.property(sides, ([contacted, rest]) => {
			const published: DisclosedFigure = discloseKpi(of(contacted, contacted + rest), 'public').figure;
			if (published.kind === 'exact') {
				expect(
					Math.min(published.numerator, published.denominator! - published.numerator),
				).toBeGreaterThanOrEqual(5);
				expect(published.denominator).toBeGreaterThanOrEqual(20);
			} else {
				expect(Object.keys(published).sort()).toEqual(['kind', 'words']);
				expect([
					'too few to publish',
					'over 90%',
					'at least 80%',
					'at least 90%',
					'under 10%',
					'at most 20%',
					'at most 10%',
				]).toContain(figureWords(discloseKpi(of(contacted, contacted + rest), 'public')));
			}
		}),
	);
});

test('what is said of a small side is true, and follows from the base alone', () => {
	fc.assert(
		fc.property(fc.integer({ min: 20, max: 300 }), (entered) => {
			const said = (contacted: number): string => wordsOf(of(contacted, entered));
			expect(new Set([0, 1, 2, 3, 4].map((missed) => said(entered - missed))).size).toBe(1);
			expect(new Set([0, 1, 2, 3, 4].map(said)).size).toBe(1);
			const [, bound] = /(\d+)%/.exec(said(entered - 4))!;
			expect((100 * (entered - 4)) / entered).toBeGreaterThanOrEqual(Number(bound));
			const [, most] = /(\d+)%/.exec(said(4))!;
			expect(400 / entered).toBeLessThanOrEqual(Number(most));
		}),
	);
});

test('a band by area never tells one small count from another', () => {
	fc.assert(
		fc.property(fc.integer({ min: 10, max: 200 }), (entered) => {
			const said = (contacted: number): string | undefined =>
				split({ a: [contacted, entered], b: [30, 45], c: [30, 45] })[0];
			expect(new Set([0, 1, 2, 3, 4].map(said)).size).toBe(1);
			expect(new Set([0, 1, 2, 3, 4].map((missed) => said(entered - missed))).size).toBe(1);
			expect(said(Math.floor(entered / 2))).not.toMatch(entered < 100 ? /%/ : /quarter/);
		}),
		{ numRuns: 40 },
	);
});
