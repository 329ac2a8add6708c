import { expect, test } from 'vitest';
import { coverageSentence } from './coverage-sentence.ts';
import { headlineValue } from './headline-value.ts';
import { DVPP_QUARTERS, type FactsForTests, factsForTests } from './kpi-facts.test-data.ts';
import type { KpiFacts } from './kpi-facts.ts';
import { kpiSeries } from './kpi-series.ts';
import { measureKpi } from './measure-kpi.ts';
import { missingReasonWords } from './missing-reason-words.ts';
import { needsAttention } from './needs-attention.ts';
import { openCohortSentences } from './open-cohort-sentences.ts';
import { provisionalSentence } from './provisional-sentence.ts';
import { resultSentence } from './result-sentence.ts';
import { rollUpMeasure } from './roll-up-measure.ts';

const KPI = 'partner-contact';
const cohort = (number: number, area: string, contacted: number, entered: number, first = 0) => ({
	cohort: number,
	area,
	contacted,
	entered,
	contactedAtFirst: first,
});
/** Six quarters of two providers; every cohort of Dudley's misses its 80%. */
const ROWS = [1, 2, 3, 4, 5, 6].flatMap((number) => [
	cohort(number, 'dudley', 21, 30, 15),
	cohort(number, 'walsall', 22, 30, 16),
]);
const factsOf = (given: Partial<FactsForTests>): KpiFacts =>
	factsForTests({ latestPeriod: 6, rows: ROWS, ...given });
const valued = (facts: KpiFacts, cohorts: readonly number[]) => {
	const answer = measureKpi(facts, { kpi: KPI, cohorts });
	if (!answer.ok) throw new Error('the KPI is defined');
	return answer.value;
};
const NAMES = {
	areas: new Map([
		['dudley', 'Dudley'],
		['walsall', 'Walsall'],
	]),
	providers: new Map<string, string>(),
	periods: new Map([[3, 'July to September 2017']]),
};

test('coverage says which return was closed and why, apart from those that are awaited', () => {
	const facts = factsOf({ closed: { 'support walsall 4': 'provider-closed' } });
	const { coverage } = valued(facts, [3]);
	expect(coverageSentence(coverage, NAMES, 1)).toBe(
		'1 of 2 areas accepted; Walsall closed without a return: the provider has closed',
	);
	expect(valued(facts, [3])).toMatchObject({
		status: 'incomplete',
		provisional: [{ code: 'returns-closed', strand: 'support' }],
	});
	const both = factsOf({
		closed: { 'support walsall 4': 'records-lost' },
		notAccepted: ['support dudley 4'],
	});
	expect(valued(both, [3]).status).not.toBe('incomplete');
	expect(coverageSentence(valued(both, [3]).coverage, NAMES, 1)).toBe(
		'0 of 2 areas accepted; Dudley missing; Walsall closed without a return: the records were lost',
	);
});

test('a figure that rests on closed returns alone says so, and one that waits for another waits', () => {
	const closed = { 'support walsall 6': 'provider-refuses', 'support dudley 6': 'provider-refuses' } as const;
	const noneOf = (given: Partial<FactsForTests>) => valued(factsOf(given), [6]).missing;
	expect(noneOf({ closed })).toEqual({ code: 'closed', why: 'provider-refuses' });
	expect(noneOf({ closed: { ...closed, 'support dudley 6': 'records-lost' } })).toEqual({
		code: 'closed',
		why: null,
	});
	const { 'support dudley 6': _, ...one } = closed;
	expect(noneOf({ closed: one, notSent: ['support dudley 6'] })).toEqual({ code: 'not-received' });
	expect(noneOf({ closed: one, notSent: ['support dudley 6'], dueUntil: 5 })).toEqual({ code: 'not-due' });
	expect(noneOf({ closed: one, notAccepted: ['support dudley 6'] })).toEqual({ code: 'not-accepted' });
});

test('a total with a closed return in it is not complete, and never as if the closed one had counted nought', () => {
	const closed = { 'support walsall 4': 'provider-closed' } as const;
	const facts = factsOf({ latestPeriod: 4, closed });
	expect(kpiSeries(facts, KPI)[3]).toMatchObject({
		cohorts: [4],
		numerator: null,
		missing: { code: 'not-complete', counted: 'provider', accepted: 1, expected: 2 },
	});
	const total = rollUpMeasure(facts, { measure: 'partner-cases-entered', periods: [4], maturity: 0 });
	expect(total.ok && total.value).toMatchObject({
		provisional: true,
		coverage: { accepted: 1, expected: 2, missing: [{ closed: 'provider-closed' }] },
	});
});

test('a closed return holds up no headline: later quarters are read as they come in', () => {
	const closed = { 'support walsall 4': 'provider-closed' } as const;
	// With quarter 4 in, what rests on it is left out; with quarter 6 in, cohort 5 is read.
	expect(headlineValue(factsOf({ latestPeriod: 4, closed }), KPI)?.value.cohorts.at(-1)).toBe(2);
	expect(headlineValue(factsOf({ closed }), KPI)?.value.cohorts.at(-1)).toBe(5);
	// Once the provider's agreement has ended, the other's figures are whole by themselves.
	expect(headlineValue(factsOf({ closed, endedAfter: { walsall: 4 } }), KPI)?.value.cohorts.at(-1)).toBe(5);
});

test('an alarm is judged on what is complete, and a closed return neither raises nor silences it', () => {
	const open = needsAttention(factsOf({}), KPI);
	expect(open).toMatchObject({ why: 'cumulative-below-target', until: 5 });
	expect(needsAttention(factsOf({ closed: { 'support walsall 4': 'provider-closed' } }), KPI)).toEqual(open);
	expect(needsAttention(factsOf({ closed: { 'support walsall 6': 'provider-closed' } }), KPI)).toMatchObject({
		until: 4,
		asAt: 5,
	});
});

test('a cohort whose last return was closed stays as it was last told: incomplete, not rated, and nothing is awaited', () => {
	const facts = factsOf({ latestPeriod: 4, closed: { 'support walsall 4': 'provider-closed' } });
	const [third] = headlineValue(facts, KPI)?.after ?? [];
	if (third === undefined) throw new Error('cohort 3 is told');
	expect(third).toMatchObject({ asAt: 3, unrated: true, value: { cohorts: [3], status: 'incomplete' } });
	const result = resultSentence(third.value);
	expect(result).toBe('31 of 60 (51.7%): incomplete, not rated');
	const kpi = facts.specifications[0]?.kpis.find(({ key }) => key === KPI);
	if (kpi === undefined) throw new Error('the KPI is defined');
	expect(openCohortSentences(kpi, third, result, DVPP_QUARTERS).at(-1)).toBe(
		'It is not rated: a return for October to December 2017 was closed and will not come.',
	);
	expect(
		third.value.provisional.map((reason) => provisionalSentence(reason, DVPP_QUARTERS, 'office')),
	).toEqual([
		'A return of the support service was closed and will not come, so this stays incomplete and is not rated.',
	]);
});

test('cases whose passing was closed are never confirmed, and say so', () => {
	const facts = factsOf({ closed: { 'perpetrator 4': 'records-lost' } });
	expect(valued(facts, [4])).toMatchObject({
		status: 'incomplete',
		verdict: 'not-rated',
		provisional: [{ code: 'returns-closed', strand: 'perpetrator' }],
	});
});

test('the words for a closed return are one list', () => {
	expect(missingReasonWords({ code: 'closed', why: 'agreement-ended' })).toBe(
		'closed without a return: the agreement ended before anything was delivered',
	);
});
