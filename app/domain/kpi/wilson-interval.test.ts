import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weighEvidence } from './weigh-evidence.ts';
import { wilsonInterval } from './wilson-interval.ts';

test.each([
	[7, 9, 0.4526, 0.9368],
	[40, 50, 0.6696, 0.8876],
	[0, 10, 0, 0.2775],
	[10, 10, 0.7225, 1],
	[59, 75, 0.6812, 0.8642],
])('%i of %i is %f to %f', (numerator, denominator, lower, upper) => {
	const interval = wilsonInterval(numerator, denominator)!;
	expect(interval.lower).toBeCloseTo(lower, 4);
	expect(interval.upper).toBeCloseTo(upper, 4);
});

test.each([
	[0, 0],
	[5, 4],
])('%i of %i has no interval', (numerator, denominator) =>
	expect(wilsonInterval(numerator, denominator)).toBeNull());

test('the interval holds the share, lies between 0 and 1, mirrors its complement and narrows with the base', () => {
	fc.assert(
		fc.property(fc.nat(500), fc.nat(500), (numerator, rest) => {
			const denominator = numerator + rest;
			fc.pre(denominator > 0);
			const { lower, upper } = wilsonInterval(numerator, denominator)!;
			expect(lower).toBeGreaterThanOrEqual(0);
			expect(upper).toBeLessThanOrEqual(1);
			expect(lower).toBeLessThanOrEqual(numerator / denominator);
			expect(upper).toBeGreaterThanOrEqual(numerator / denominator);
			expect(wilsonInterval(rest, denominator)!.lower).toBeCloseTo(1 - upper, 12);
			const larger = wilsonInterval(numerator * 4, denominator * 4)!;
			expect(larger.upper - larger.lower).toBeLessThan(upper - lower);
		}),
	);
});

test.each([
	[7, 9, 'too-few-to-conclude'],
	[100, 200, 'below-target'],
	[195, 200, 'above-target'],
	[160, 200, 'too-few-to-conclude'],
] as const)('of a target of 80%%, %i of %i says %s', (numerator, denominator, evidence) => {
	expect(weighEvidence(wilsonInterval(numerator, denominator), { numerator: 80, denominator: 100 })).toBe(
		evidence,
	);
});
