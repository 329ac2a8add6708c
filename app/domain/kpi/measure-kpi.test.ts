import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../kpi-return/figure.ts';
import { type CohortRow, factsForTests, figure, specificationFrom } from './kpi-facts.test-data.ts';
import { indexFacts, type KpiFacts } from './kpi-facts.ts';
import type { KpiValue } from './kpi-value.ts';
import { type KpiQuestion, measureKpi } from './measure-kpi.ts';

const measured = (
	facts: KpiFacts,
	question: Partial<KpiQuestion> & { cohorts: readonly number[] },
): KpiValue => {
	const answer = measureKpi(facts, { kpi: 'partner-contact', ...question });
	if (!answer.ok) throw new Error(answer.refusal.code);
	return answer.value;
};
const row = (
	cohort: number,
	area: string,
	contacted: number,
	entered: number,
	more: Partial<CohortRow> = {},
): CohortRow => ({
	cohort,
	area,
	contacted,
	entered,
	...more,
});

test('50 entered, 40 contacted, 27 wanting ongoing work: 80% met, 54% not met, both of the 50', () => {
	const facts = factsForTests({ latestPeriod: 2, rows: [row(1, 'birmingham', 40, 50, { wanting: 27 })] });
	expect(measured(facts, { cohorts: [1] })).toMatchObject({
		numerator: 40,
		denominator: 50,
		status: 'final',
		verdict: 'met',
		rating: 'good',
	});
	expect(measured(facts, { kpi: 'ongoing-work', cohorts: [1] })).toMatchObject({
		numerator: 27,
		denominator: 50,
		verdict: 'not-met',
		rating: 'requires-improvement',
	});
});

test('a roll-up pools: 9/10, 2/5 and 48/60 are 59/75, never the mean of their percentages', () => {
	const facts = factsForTests({
		latestPeriod: 2,
		rows: [row(1, 'dudley', 9, 10), row(1, 'solihull', 2, 5), row(1, 'birmingham', 48, 60)],
	});
	expect(measured(facts, { cohorts: [1] })).toMatchObject({
		numerator: 59,
		denominator: 75,
		verdict: 'not-met',
		rating: 'approaching-target',
	});
});

test('the cohort is read at the end of the next quarter, whatever its own quarter said', () => {
	const facts = factsForTests({
		latestPeriod: 2,
		rows: [row(1, 'dudley', 30, 40, { contactedAtFirst: 11 })],
	});
	expect(measured(facts, { cohorts: [1] })).toMatchObject({
		numerator: 30,
		denominator: 40,
		status: 'final',
	});
	expect(measured(indexFacts({ ...facts, latestPeriod: 1 }), { cohorts: [1] })).toMatchObject({
		numerator: 11,
		denominator: 40,
		status: 'provisional',
		rating: 'other',
		verdict: 'not-rated',
		evidence: 'none',
		provisional: [{ code: 'cohort-still-open', cohort: 1, maturesAfter: 2 }],
	});
});

test('a missing return leaves its area out, says so, and nothing is rated', () => {
	const rows = [row(1, 'dudley', 20, 25), row(1, 'walsall', 30, 30)];
	const value = measured(factsForTests({ latestPeriod: 2, rows, notAccepted: ['support walsall 2'] }), {
		cohorts: [1],
	});
	expect(value).toMatchObject({
		numerator: 20,
		denominator: 25,
		status: 'provisional',
		rating: 'other',
		provisional: [{ code: 'returns-missing', strand: 'support' }],
	});
	expect(value.coverage).toEqual({
		unit: 'area',
		expected: 2,
		accepted: 1,
		missing: [
			{ areaId: 'walsall', providerId: 'provider of support walsall', period: 2, state: 'submitted' },
		],
	});
	expect(value.sources.map((source) => source.returnId)).toEqual(['support dudley 2']);
});

test('where no return of the quarter of maturity is accepted, the cohort is shown as its own quarter said, and is provisional', () => {
	const facts = factsForTests({
		latestPeriod: 2,
		rows: [row(1, 'dudley', 20, 25, { contactedAtFirst: 8 })],
		notAccepted: ['support dudley 2'],
	});
	const value = measured(facts, { cohorts: [1] });
	expect(value).toMatchObject({
		numerator: 8,
		denominator: 25,
		status: 'provisional',
		provisional: [{ code: 'returns-missing', strand: 'support' }],
	});
	expect(value.coverage).toMatchObject({ expected: 1, accepted: 0 });
});

test('a cumulative value leaves such a cohort out: a base never mixes figures of two ages', () => {
	const rows = [row(1, 'dudley', 20, 25, { contactedAtFirst: 8 }), row(2, 'dudley', 30, 40)];
	const value = measured(factsForTests({ latestPeriod: 3, rows, notAccepted: ['support dudley 2'] }), {
		cohorts: [1, 2],
	});
	expect(value).toMatchObject({
		numerator: 30,
		denominator: 40,
		status: 'provisional',
		coverage: { expected: 2, accepted: 1 },
	});
});

test('nothing accepted at all is no data, never 0%', () => {
	const facts = factsForTests({
		latestPeriod: 2,
		rows: [row(1, 'dudley', 20, 25)],
		notAccepted: ['support dudley 1', 'support dudley 2'],
	});
	expect(measured(facts, { cohorts: [1] })).toMatchObject({
		numerator: null,
		status: 'no-data',
		rating: 'other',
		verdict: 'not-rated',
		interval: null,
	});
});

test('a base of nobody is no data, never 0%', () => {
	const facts = factsForTests({ latestPeriod: 2, rows: [row(1, 'dudley', 0, 0)] });
	expect(measured(facts, { cohorts: [1] })).toMatchObject({
		numerator: null,
		denominator: 0,
		status: 'no-data',
		coverage: { expected: 1, accepted: 1 },
	});
});

test('a base under 20 is not rated, but the verdict is said and the evidence beside it', () => {
	const facts = factsForTests({ latestPeriod: 2, rows: [row(1, 'dudley', 7, 9)] });
	expect(measured(facts, { cohorts: [1] })).toMatchObject({
		rating: 'other',
		verdict: 'not-met',
		evidence: 'too-few-to-conclude',
	});
	const twenty = factsForTests({ latestPeriod: 2, rows: [row(1, 'dudley', 16, 20)] });
	expect(measured(twenty, { cohorts: [1] })).toMatchObject({ rating: 'good', verdict: 'met' });
});

test('cases passed and received must agree in each area, not only in sum', () => {
	const rows = [
		row(1, 'dudley', 20, 25, { passed: 23 }),
		row(1, 'walsall', 20, 25, { passed: 27 }),
		row(1, 'solihull', 20, 25),
	];
	const facts = factsForTests({ latestPeriod: 2, rows });
	expect(measured(facts, { cohorts: [1] })).toMatchObject({
		status: 'provisional',
		provisional: [
			{ code: 'cases-not-agreed', cohort: 1, passed: 75, received: 75, areaIds: ['dudley', 'walsall'] },
		],
	});
	expect(measured(facts, { cohorts: [1], areaIds: ['solihull'] })).toMatchObject({
		status: 'final',
		rating: 'good',
	});
});

test('the base is not confirmed while the perpetrator return of the cohort’s quarter is not accepted', () => {
	const facts = factsForTests({
		latestPeriod: 2,
		rows: [row(1, 'dudley', 20, 25)],
		notAccepted: ['perpetrator 1'],
	});
	expect(measured(facts, { cohorts: [1] })).toMatchObject({
		numerator: 20,
		status: 'provisional',
		rating: 'other',
		provisional: [{ code: 'returns-missing', strand: 'perpetrator' }],
		coverage: { expected: 1, accepted: 1 },
	});
});

test('an agreement that ended before its cohort could close keeps its cases in the base, and the cohort open', () => {
	const rows = [row(1, 'dudley', 20, 25), row(1, 'walsall', 20, 25, { contactedAtFirst: 9 })];
	const value = measured(factsForTests({ latestPeriod: 2, rows, endedAfter: { walsall: 1 } }), {
		cohorts: [1],
	});
	expect(value).toMatchObject({
		numerator: 29,
		denominator: 50,
		status: 'provisional',
		provisional: [{ code: 'cohort-still-open', cohort: 1, maturesAfter: 2 }],
	});
});

test('a reopened return keeps its newest accepted figures', () => {
	const facts = factsForTests({ latestPeriod: 2, rows: [row(1, 'dudley', 20, 25)] });
	const reopened = indexFacts({
		...facts,
		returns: facts.returns.map((each) => (each.period === 2 ? { ...each, state: 'draft' as const } : each)),
	});
	expect(measured(reopened, { cohorts: [1] })).toMatchObject({
		numerator: 20,
		denominator: 25,
		status: 'final',
	});
});

test('a roll-up over two definitions is refused, and over a quarter that had none', () => {
	const specifications = [
		specificationFrom(2),
		specificationFrom(3, (kpi) => (kpi.key === 'partner-contact' ? { ...kpi, definitionVersion: 2 } : kpi)),
	];
	const facts = factsForTests({
		latestPeriod: 5,
		rows: [1, 2, 3, 4].map((cohort) => row(cohort, 'dudley', 20, 25)),
		specifications,
	});
	expect(measureKpi(facts, { kpi: 'partner-contact', cohorts: [2, 3] })).toEqual({
		ok: false,
		refusal: { code: 'definitions-differ', versions: [1, 2] },
	});
	expect(measureKpi(facts, { kpi: 'partner-contact', cohorts: [1, 2] })).toEqual({
		ok: false,
		refusal: { code: 'not-defined', periods: [1] },
	});
	expect(measured(facts, { cohorts: [3, 4] })).toMatchObject({ numerator: 40, definitionVersion: 2 });
	expect(measured(facts, { kpi: 'ongoing-work', cohorts: [2, 3] })).toMatchObject({ denominator: 50 });
});

test('a draft specification changes nothing', () => {
	const draft = {
		...specificationFrom(1, (kpi) => ({ ...kpi, target: { numerator: 10, denominator: 100 } })),
		number: 9,
		state: 'draft' as const,
	};
	const facts = factsForTests({
		latestPeriod: 2,
		rows: [row(1, 'dudley', 20, 40)],
		specifications: [specificationFrom(1), draft],
	});
	expect(measured(facts, { cohorts: [1] })).toMatchObject({
		target: { numerator: 80, denominator: 100 },
		verdict: 'not-met',
	});
});

const perpetrator = (values: Record<string, number>): readonly Figure[] =>
	Object.entries(values).map(([key, value]) =>
		figure(key, key === 'median-weeks-waited' ? null : 'dudley', null, value),
	);
const periodFacts = factsForTests({
	latestPeriod: 3,
	rows: [row(1, 'dudley', 0, 0)],
	perpetrator: {
		1: perpetrator({ starts: 30, completions: 0, leavers: 2, 'median-weeks-waited': 63 }),
		2: perpetrator({ starts: 34, completions: 13, leavers: 7, 'median-weeks-waited': 55 }),
		3: perpetrator({ starts: 33, completions: 15, leavers: 5, 'median-weeks-waited': 60 }),
	},
});

test('a KPI on a period’s own counts needs no maturity, and adds over periods', () => {
	expect(measured(periodFacts, { kpi: 'completion', cohorts: [2] })).toMatchObject({
		numerator: 13,
		denominator: 20,
		status: 'final',
		rating: 'good',
		target: { numerator: 65 },
	});
	expect(measured(periodFacts, { kpi: 'completion', cohorts: [1, 2, 3] })).toMatchObject({
		numerator: 28,
		denominator: 42,
		verdict: 'met',
	});
});

test('a plain count is compared with the targets of all its periods, and a part of the programme has none', () => {
	expect(measured(periodFacts, { kpi: 'starts', cohorts: [1, 2, 3] })).toMatchObject({
		numerator: 97,
		denominator: null,
		unit: 'count',
		target: { numerator: 96, denominator: 1 },
		verdict: 'met',
		interval: null,
		evidence: 'none',
	});
	expect(measured(periodFacts, { kpi: 'starts', cohorts: [1] })).toMatchObject({
		verdict: 'not-met',
		rating: 'requires-improvement',
	});
	expect(measured(periodFacts, { kpi: 'starts', cohorts: [1], areaIds: ['dudley'] })).toMatchObject({
		numerator: 30,
		target: null,
		rating: 'other',
		verdict: 'not-rated',
	});
});

test('a median is never added, over time or over providers', () => {
	expect(measured(periodFacts, { kpi: 'median-wait', cohorts: [3] })).toMatchObject({
		numerator: 60,
		unit: 'weeks',
		verdict: 'met',
		rating: 'good',
	});
	expect(measureKpi(periodFacts, { kpi: 'median-wait', cohorts: [2, 3] })).toEqual({
		ok: false,
		refusal: { code: 'ratio-added', measure: 'median-weeks-waited' },
	});
});

test('a stock is never added over time', () => {
	const stock = specificationFrom(1, (kpi) =>
		kpi.key === 'starts' ? { ...kpi, numerator: ['on-programme'] } : kpi,
	);
	const facts = indexFacts({ ...periodFacts, specifications: [stock] });
	expect(measureKpi(facts, { kpi: 'starts', cohorts: [1, 2] })).toEqual({
		ok: false,
		refusal: { code: 'stock-over-time', measure: 'on-programme' },
	});
	expect(measureKpi(facts, { kpi: 'starts', cohorts: [2] }).ok).toBe(true);
});

test('what is not split by area is no data for an area, not the programme’s figure', () => {
	expect(measured(periodFacts, { kpi: 'median-wait', cohorts: [3], areaIds: ['dudley'] })).toMatchObject({
		numerator: null,
		status: 'no-data',
	});
});

test('a half-yearly KPI has nothing in the quarters in which it is not asked', () => {
	expect(measured(periodFacts, { kpi: 'outcome-safety', cohorts: [2] })).toMatchObject({
		status: 'no-data',
		coverage: { expected: 0 },
	});
	expect(measured(periodFacts, { kpi: 'outcome-safety', cohorts: [3] })).toMatchObject({
		status: 'no-data',
		coverage: { expected: 1, accepted: 1 },
	});
});

const anyRows = fc
	.array(
		fc.record({
			cohort: fc.integer({ min: 1, max: 4 }),
			area: fc.constantFrom('a', 'b', 'c'),
			entered: fc.nat(60),
			share: fc.double({ min: 0, max: 1, noNaN: true }),
		}),
		{ minLength: 1 },
	)
	.map((rows) => [
		...new Map(
			rows.map((each) => [
				`${each.cohort}${each.area}`,
				row(each.cohort, each.area, Math.floor(each.entered * each.share), each.entered),
			]),
		).values(),
	]);

test('parts over any split of areas and cohorts add up to the whole, and the verdict is that of the exact share', () => {
	fc.assert(
		fc.property(anyRows, (rows) => {
			const facts = factsForTests({ latestPeriod: 5, rows });
			const cohorts = [1, 2, 3, 4];
			const whole = measured(facts, { cohorts });
			const parts = ['a', 'b', 'c'].flatMap((area) =>
				cohorts.map((cohort) => measured(facts, { cohorts: [cohort], areaIds: [area] })),
			);
			const sum = (pick: (value: KpiValue) => number | null): number =>
				parts.reduce((total, part) => total + (pick(part) ?? 0), 0);
			expect(sum((part) => part.numerator)).toBe(whole.numerator ?? 0);
			expect(sum((part) => part.denominator)).toBe(whole.denominator);
			if (whole.status === 'final')
				expect(whole.verdict).toBe(whole.numerator! * 100 >= whole.denominator! * 80 ? 'met' : 'not-met');
		}),
	);
});

test('whatever is missing, nothing provisional is ever rated, and a missing return is always named', () => {
	fc.assert(
		fc.property(
			anyRows,
			fc.subarray(['support a 2', 'support b 3', 'support c 5', 'perpetrator 1', 'support a 1']),
			(rows, notAccepted) => {
				const facts = factsForTests({ latestPeriod: 5, rows, notAccepted });
				for (const cohort of [1, 2, 3, 4]) {
					const value = measured(facts, { cohorts: [cohort] });
					if (value.status !== 'final') expect([value.rating, value.verdict]).toEqual(['other', 'not-rated']);
					expect(value.coverage.accepted + value.coverage.missing.length).toBe(value.coverage.expected);
					if (value.coverage.missing.length > 0) expect(value.status).not.toBe('final');
				}
			},
		),
	);
});
