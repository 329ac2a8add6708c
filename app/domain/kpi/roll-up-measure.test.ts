import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsForTests, figure, specificationFrom } from './kpi-facts.test-data.ts';
import { indexFacts } from './kpi-facts.ts';
import { notReached } from './not-reached.ts';
import { partnerWaterfall } from './partner-waterfall.ts';
import { rollUpMeasure } from './roll-up-measure.ts';
import { splitKpi } from './split-kpi.ts';

const rows = [
	{ cohort: 1, area: 'dudley', entered: 20, contacted: 15, wanting: 10 },
	{ cohort: 1, area: 'walsall', entered: 30, contacted: 25, wanting: 17 },
	{ cohort: 2, area: 'dudley', entered: 10, contacted: 4, wanting: 1, passed: 12 },
];
const facts = factsForTests({
	latestPeriod: 2,
	rows,
	perpetrator: {
		1: [
			figure('starts', 'dudley', null, 5),
			figure('starts', 'walsall', null, 7),
			figure('on-programme', 'dudley', null, 9),
			figure('on-programme', 'walsall', null, 11),
			figure('waiting', null, null, 3),
		],
		2: [
			figure('starts', 'dudley', null, 2),
			figure('starts', 'walsall', null, 4),
			figure('on-programme', 'dudley', null, 8),
		],
	},
});

test('a flow adds over time and areas', () => {
	expect(rollUpMeasure(facts, { measure: 'starts', periods: [1, 2] })).toMatchObject({
		ok: true,
		value: { value: 18, provisional: false, coverage: { expected: 4, accepted: 4 } },
	});
	expect(rollUpMeasure(facts, { measure: 'starts', periods: [1, 2], areaIds: ['dudley'] })).toMatchObject({
		ok: true,
		value: { value: 7 },
	});
});

test('a stock adds over areas and never over time', () => {
	expect(rollUpMeasure(facts, { measure: 'on-programme', periods: [1] })).toMatchObject({
		ok: true,
		value: { value: 20 },
	});
	expect(rollUpMeasure(facts, { measure: 'on-programme', periods: [1, 2] })).toEqual({
		ok: false,
		refusal: { code: 'stock-over-time', measure: 'on-programme' },
	});
});

test('a ratio is read from one return and never added', () => {
	expect(rollUpMeasure(facts, { measure: 'median-weeks-waited', periods: [1] }).ok).toBe(true);
	expect(rollUpMeasure(facts, { measure: 'median-weeks-waited', periods: [1, 2] })).toEqual({
		ok: false,
		refusal: { code: 'ratio-added', measure: 'median-weeks-waited' },
	});
});

test('a cohort measure adds as it was frozen, and is provisional while a cohort is open', () => {
	expect(rollUpMeasure(facts, { measure: 'partner-cases-contacted', periods: [1] })).toMatchObject({
		ok: true,
		value: { value: 40, provisional: false },
	});
	expect(rollUpMeasure(facts, { measure: 'partner-cases-contacted', periods: [1, 2] })).toMatchObject({
		ok: true,
		value: { value: 42, provisional: true },
	});
});

test('what is not split by area has no figure for an area', () => {
	expect(rollUpMeasure(facts, { measure: 'waiting', periods: [1] })).toMatchObject({
		ok: true,
		value: { value: 3 },
	});
	expect(rollUpMeasure(facts, { measure: 'waiting', periods: [1], areaIds: ['dudley'] })).toMatchObject({
		ok: true,
		value: { value: null },
	});
});

test('nothing accepted is null, and a missing return is named', () => {
	const late = factsForTests({ latestPeriod: 1, rows, notAccepted: ['perpetrator 1'] });
	expect(rollUpMeasure(late, { measure: 'starts', periods: [1] })).toMatchObject({
		ok: true,
		value: { value: null, provisional: true, coverage: { expected: 2, accepted: 0 } },
	});
});

test('a measure that changed its kind is refused over the change, and one never asked altogether', () => {
	const changed = {
		...specificationFrom(2),
		measures: specificationFrom(2).measures.map((each) =>
			each.key === 'starts' ? { ...each, kind: 'stock' as const } : each,
		),
	};
	const over = indexFacts({ ...facts, specifications: [specificationFrom(1), changed] });
	expect(rollUpMeasure(over, { measure: 'starts', periods: [1, 2] })).toEqual({
		ok: false,
		refusal: { code: 'definitions-differ', versions: [1, 2] },
	});
	expect(rollUpMeasure(facts, { measure: 'no-such-measure', periods: [1] })).toEqual({
		ok: false,
		refusal: { code: 'not-defined', periods: [1] },
	});
});

test('a flow over any periods and areas is the sum of its parts', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(99), { minLength: 6, maxLength: 6 }), (starts) => {
			const at = (period: number, area: number): number => starts[(period - 1) * 2 + area]!;
			const returns = factsForTests({
				latestPeriod: 3,
				rows: rows.slice(0, 2),
				perpetrator: Object.fromEntries(
					[1, 2, 3].map((period) => [
						period,
						[
							figure('starts', 'dudley', null, at(period, 0)),
							figure('starts', 'walsall', null, at(period, 1)),
						],
					]),
				),
			});
			expect(rollUpMeasure(returns, { measure: 'starts', periods: [1, 2, 3] })).toMatchObject({
				value: { value: starts.reduce((sum, value) => sum + value, 0) },
			});
			expect(
				rollUpMeasure(returns, { measure: 'starts', periods: [3, 3], areaIds: ['walsall'] }),
			).toMatchObject({ value: { value: at(3, 1) } });
		}),
	);
});

test('the waterfall runs from passed to wanting, and ends with those receiving on the last day', () => {
	const steps = partnerWaterfall(facts, [1], 1);
	expect(steps.map((each) => [each.step, each.total.value, each.isStock])).toEqual([
		['passed', 50, false],
		['received', 50, false],
		['contacted', 40, false],
		['wanting', 27, false],
		['receiving', 0, true],
	]);
	expect(
		partnerWaterfall(facts, [1, 2], 1)
			.slice(0, 2)
			.map((each) => each.total.value),
	).toEqual([62, 60]);
});

test('a step that rests on fewer cohorts than the others says so: no loss is made of returns that are missing', () => {
	const late = factsForTests({ latestPeriod: 3, rows, notAccepted: ['perpetrator 2'] });
	const steps = partnerWaterfall(late, [1, 2], 1);
	expect(steps.slice(0, 2).map(({ step, over, isWhole }) => [step, over, isWhole])).toEqual([
		['passed', 1, false],
		['received', 2, true],
	]);
});

test('the unsafe and the not yet attempted stand beside the contact KPI, of the same base', () => {
	expect(notReached(facts, [1], 1)).toMatchObject({ entered: 50, unsafe: 2, notYetAttempted: 8 });
	expect(
		notReached(
			factsForTests({ latestPeriod: 1, rows, notAccepted: ['support dudley 1', 'support walsall 1'] }),
			[1],
			1,
		),
	).toBeNull();
});

test('a KPI splits by the areas, or the providers, that owe returns', () => {
	const parts = splitKpi(facts, { kpi: 'partner-contact', cohorts: [1] }, 'area');
	expect(parts.map((part) => [part.id, part.value.numerator, part.value.denominator])).toEqual([
		['dudley', 15, 20],
		['walsall', 25, 30],
	]);
	expect(
		splitKpi(facts, { kpi: 'partner-contact', cohorts: [1] }, 'provider').map((part) => [
			part.id,
			part.value.numerator,
		]),
	).toEqual([
		['provider of support dudley', 15],
		['provider of support walsall', 25],
	]);
});
