import { expect, test } from 'vitest';
import { STANDARD_KPIS } from '../specification/kpis-standard.ts';
import type { KpiDefinition } from '../specification/specification.ts';
import { judgeValue } from './judge-value.ts';
import type { KpiValue } from './kpi-value.ts';
import { weighEvidence } from './weigh-evidence.ts';
import { writeTarget, writeValue } from './write-value.ts';

const kpi = (key: string, but: Partial<KpiDefinition> = {}): KpiDefinition => ({
	...STANDARD_KPIS.find((each) => each.key === key)!,
	...but,
});
const CONTACT = kpi('partner-contact');
const judge = (
	numerator: number | null,
	denominator: number | null,
	definition = CONTACT,
	status: KpiValue['status'] = 'final',
) => {
	const { rating, verdict, evidence } = judgeValue(
		{ numerator, denominator, target: definition.target, status },
		definition,
	);
	return [rating, verdict, evidence];
};

test.each([
	[40, 50, 'good', 'met', 'too-few-to-conclude'],
	[95, 100, 'good', 'met', 'above-target'],
	[1999, 2500, 'approaching-target', 'not-met', 'too-few-to-conclude'],
	[60, 100, 'inadequate', 'not-met', 'below-target'],
	// Under the smallest base nothing is rated, though the verdict is said.
	[7, 9, 'other', 'not-met', 'too-few-to-conclude'],
	[19, 19, 'other', 'met', 'above-target'],
	[15, 19, 'other', 'not-met', 'too-few-to-conclude'],
	[16, 20, 'good', 'met', 'too-few-to-conclude'],
] as const)('%i of %i contacted is %s: %s; %s', (numerator, denominator, ...judged) => {
	expect(judge(numerator, denominator)).toEqual(judged);
});

test('27 of 50 wanting ongoing work is not met, 30 of 50 is', () => {
	const ongoing = kpi('ongoing-work');
	expect(judge(27, 50, ongoing)).toEqual(['requires-improvement', 'not-met', 'too-few-to-conclude']);
	expect(judge(30, 50, ongoing)).toEqual(['good', 'met', 'too-few-to-conclude']);
});

test.each([
	[20, 100, 'met', 'good'],
	[21, 100, 'not-met', 'approaching-target'],
	[19, 100, 'met', 'good'],
] as const)('where lower is better, %i of %i against at most 20%% is %s', (numerator, denominator, verdict, rating) => {
	const leavers = { ...CONTACT, direction: 'at-most', target: { numerator: 20, denominator: 100 } } as const;
	expect(judge(numerator, denominator, leavers).slice(0, 2)).toEqual([rating, verdict]);
});

test('a plain count has no base that is too small, no interval and proves nothing', () => {
	const starts = kpi('starts');
	expect(starts.denominator).toBeNull();
	expect(judge(30, null, starts)).toEqual(['good', 'met', 'none']);
	expect(judge(29, null, starts)).toEqual(['approaching-target', 'not-met', 'none']);
	expect(judge(1, null, starts)).toEqual(['inadequate', 'not-met', 'none']);
});

test.each([
	['provisional', 40, 50, 'provisional'],
	['no data', null, 50, 'no-data'],
] as const)('what is %s is not judged', (_, numerator, denominator, status) => {
	expect(judge(numerator, denominator, CONTACT, status)).toEqual(['other', 'not-rated', 'none']);
});

test('a provisional share has its interval, and a part of the programme has no target to meet', () => {
	const figures = { numerator: 40, denominator: 50, target: null, status: 'final' } as const;
	expect(judgeValue(figures, CONTACT)).toMatchObject({
		rating: 'other',
		verdict: 'not-rated',
		evidence: 'none',
	});
	const open = { ...figures, target: CONTACT.target, status: 'provisional' } as const;
	expect(judgeValue(open, CONTACT).interval?.lower).toBeCloseTo(0.67, 2);
	expect(judgeValue({ ...figures, numerator: null }, CONTACT).interval).toBeNull();
	expect(judgeValue({ ...figures, denominator: null }, CONTACT).interval).toBeNull();
});

test.each([
	[0.81, 0.9, 'above-target'],
	[0.8, 0.9, 'too-few-to-conclude'],
	[0.7, 0.8, 'too-few-to-conclude'],
	[0.7, 0.79, 'below-target'],
] as const)('from %d to %d: %s of 80%%', (lower, upper, evidence) => {
	expect(weighEvidence({ lower, upper }, { numerator: 80, denominator: 100 })).toBe(evidence);
});

test.each([
	[97, 'count', '97'],
	[1_200, 'count', '1,200'],
	[63, 'weeks', '6.3 weeks'],
	[60, 'weeks', '6 weeks'],
	[10, 'weeks', '1 week'],
	[120_000, 'pence', '£1,200'],
] as const)('%i in %s is written %s', (value, unit, words) => {
	expect(writeValue(value, unit)).toBe(words);
});

test.each([
	[{ numerator: 80, denominator: 100 }, 'share', 'at-least', '80%'],
	[{ numerator: 20, denominator: 100 }, 'share', 'at-most', 'at most 20%'],
	[{ numerator: 30, denominator: 1 }, 'count', 'at-least', '30'],
	[{ numerator: 60, denominator: 1 }, 'weeks', 'at-most', 'at most 6 weeks'],
	[null, 'count', 'at-most', 'no target'],
] as const)('the target %j in %s, %s, is written %s', (target, unit, direction, words) => {
	expect(writeTarget({ target, unit, direction })).toBe(words);
});
