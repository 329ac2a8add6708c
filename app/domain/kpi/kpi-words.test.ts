import { expect, test } from 'vitest';
import { STANDARD_KPIS } from '../specification/kpis-standard.ts';
import { coverageSentence } from './coverage-sentence.ts';
import { factsForTests, DVPP_QUARTERS as periods } from './kpi-facts.test-data.ts';
import { kpiSentence } from './kpi-sentence.ts';
import type { KpiValue, Missing } from './kpi-value.ts';
import { measureKpi } from './measure-kpi.ts';
import { provisionalSentence } from './provisional-sentence.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { resultSentence } from './result-sentence.ts';

const kpi = (key: string) => STANDARD_KPIS.find((each) => each.key === key)!;

test.each([
	[
		'partner-contact',
		{ cohorts: [2], periods, latestPeriod: 3 },
		'Of all partners whose details reached the support service in April to June 2017, how many were contacted by 30 September 2017',
	],
	[
		'partner-contact',
		{ cohorts: [3], periods, latestPeriod: 3 },
		'Of all partners whose details reached the support service in July to September 2017, how many were contacted by 30 September 2017',
	],
	[
		'ongoing-work',
		{ cohorts: [1, 2], periods, latestPeriod: 3 },
		'Of all partners whose details reached the support service in January to June 2017, how many wanted ongoing work by the end of the following quarter',
	],
	[
		'partner-contact',
		null,
		'Of all partners whose details reached the support service in a quarter, how many were contacted by the end of the following quarter',
	],
	[
		'completion',
		{ cohorts: [3], periods, latestPeriod: 3 },
		'Of all people whose time on the programme ended in July to September 2017, how many had completed it',
	],
	[
		'starts',
		{ cohorts: [1, 2, 3], periods, latestPeriod: 3 },
		'In January to September 2017, how many people started the programme',
	],
	[
		'outcome-safety',
		{ cohorts: [3, 5], periods, latestPeriod: 6 },
		'Of all victims asked in the half-year to 30 September 2017 and 31 March 2018, how many report that they and their children are safer',
	],
	[
		'children-supported',
		{ cohorts: [3], periods, latestPeriod: 3 },
		'Of all children who came into scope in July to September 2017, how many had begun support of their own by 30 September 2017',
	],
] as const)('%s %j reads as a sentence', (key, time, sentence) =>
	expect(kpiSentence(kpi(key), time)).toBe(sentence));

test.each(
	STANDARD_KPIS.map((each) => [each.key, each] as const),
)('%s leaves no gap unfilled', (_, definition) => {
	for (const time of [
		null,
		{ cohorts: [3], periods, latestPeriod: 4 },
		{ cohorts: [1, 3], periods, latestPeriod: 4 },
	])
		expect(kpiSentence(definition, time)).not.toMatch(/[{}]/);
});

const contact = (contacted: number, entered: number): KpiValue => {
	const answer = measureKpi(
		factsForTests({ latestPeriod: 2, rows: [{ cohort: 1, area: 'dudley', entered, contacted }] }),
		{
			kpi: 'partner-contact',
			cohorts: [1],
		},
	);
	if (!answer.ok) throw new Error(answer.refusal.code);
	return answer.value;
};

test.each([
	[40, 50, '40 of 50 (80.0%): met; too few to conclude'],
	[7, 9, '7 of 9 (77.8%): not met; too few to conclude'],
	[1999, 2500, '1,999 of 2,500 (just under 80%): not met; too few to conclude'],
	[50, 200, '50 of 200 (25.0%): not met'],
	[0, 0, 'too few to conclude'],
])('%i of %i reads "%s…"', (contacted, entered, sentence) =>
	expect(resultSentence(contact(contacted, entered))).toBe(sentence));

test('a provisional result is never said to be met, and a count is set against its target', () => {
	expect(resultSentence({ ...contact(40, 50), status: 'provisional', verdict: 'not-rated' })).toBe(
		'40 of 50 (80.0%): provisional, not rated',
	);
	const count = {
		...contact(40, 50),
		denominator: null,
		unit: 'weeks',
		numerator: 63,
		target: { numerator: 60, denominator: 1 },
		direction: 'at-most',
		verdict: 'not-met',
		evidence: 'none',
	} as const;
	expect(resultSentence(count)).toBe('6.3 weeks against at most 6 weeks: not met');
});

const names = {
	areas: new Map([
		['walsall', 'Walsall'],
		['dudley', 'Dudley'],
	]),
	providers: new Map([['p', 'Relate']]),
	periods: new Map([[3, 'July to September 2017']]),
};
const missing = (areaId: string | null): Missing => ({ areaId, providerId: 'p', period: 3, state: 'draft' });

test.each([
	[
		{ unit: 'area', expected: 7, accepted: 6, missing: [missing('walsall')] },
		1,
		'6 of 7 areas accepted; Walsall missing',
	],
	[
		{ unit: 'area', expected: 7, accepted: 5, missing: [missing('dudley'), missing('walsall')] },
		1,
		'5 of 7 areas accepted; Dudley and Walsall missing',
	],
	[{ unit: 'area', expected: 7, accepted: 7, missing: [] }, 1, '7 of 7 areas accepted'],
	[
		{ unit: 'area', expected: 35, accepted: 34, missing: [missing('walsall')] },
		5,
		'34 of 35 area returns accepted; Walsall for July to September 2017 missing',
	],
	[
		{ unit: 'return', expected: 2, accepted: 1, missing: [missing(null)] },
		1,
		'1 of 2 returns accepted; Relate missing',
	],
	[{ unit: 'return', expected: 0, accepted: 0, missing: [] }, 1, 'No return was called for'],
	[{ unit: 'return', expected: 3, accepted: 3, missing: [] }, 3, '3 of 3 returns accepted'],
] as const)('coverage %#', (coverage, pooled, sentence) =>
	expect(coverageSentence(coverage, names, pooled)).toBe(sentence));

const differ = {
	code: 'cases-not-agreed',
	cohort: 2,
	passed: 52,
	received: 50,
	areaIds: ['dudley'],
} as const;

test('where cases passed and received differ, the office sees both, a provider its own, and others that they differ', () => {
	const said = (['office', 'perpetrator', 'support', 'others'] as const).map((reader) =>
		provisionalSentence(differ, periods, reader),
	);
	expect(said[0]).toBe(
		'Cases passed to the support service and cases it received do not agree for April to June 2017: 52 passed, 50 received.',
	);
	expect([said[1]!.includes('52'), said[1]!.includes('50')]).toEqual([true, false]);
	expect([said[2]!.includes('52'), said[2]!.includes('50')]).toEqual([false, true]);
	expect(said[3]).toBe(
		'Cases passed to the support service and cases it received do not agree for April to June 2017.',
	);
});

test('an open cohort says when it is read, and one that nothing follows says so', () => {
	expect(
		provisionalSentence({ code: 'cohort-still-open', cohort: 3, maturesAfter: 4 }, periods, 'others'),
	).toBe('These cases are still open: the result is read on 31 December 2017.');
	expect(
		provisionalSentence({ code: 'cohort-still-open', cohort: 12, maturesAfter: 13 }, periods, 'others'),
	).toMatch(/^No return follows/);
});

test('a refusal to add up is said in words', () => {
	const labels = { measures: new Map([['on-programme', 'People on the programme']]), periods: names.periods };
	expect(refusalSentence({ code: 'stock-over-time', measure: 'on-programme' }, labels)).toBe(
		'“People on the programme” is counted on a single day, so it cannot be added over time.',
	);
	expect(refusalSentence({ code: 'definitions-differ', versions: [1, 2] }, labels)).toMatch(
		/definition changed/,
	);
	expect(refusalSentence({ code: 'not-defined', periods: [3] }, labels)).toBe(
		'This was not asked in July to September 2017.',
	);
	expect(refusalSentence({ code: 'not-defined', periods: [] }, labels)).toBe(
		'There is nothing to add up yet.',
	);
});
