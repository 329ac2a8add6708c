import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWithTarget } from './compare-with-target.ts';

test.each([
	[1999, 2500, 80, 100, -1, '79.96% is below 80%, though it prints as 80.0%'],
	[40, 50, 80, 100, 0, '40 of 50 is 80% exactly'],
	[27, 50, 60, 100, -1, '27 of 50 is below 60%'],
	[27, 40, 60, 100, 1, '27 of 40 would be above it'],
	[1, 3, 1, 3, 0, 'a third is a third'],
	[
		9_007_199_254_740_991,
		9_007_199_254_740_990,
		9_007_199_254_740_990,
		9_007_199_254_740_989,
		-1,
		'what a float cannot tell apart',
	],
])('%i/%i against %i/%i is %i: %s', (numerator, denominator, targetNumerator, targetDenominator, expected) => {
	expect(
		compareWithTarget(
			{ numerator, denominator },
			{ numerator: targetNumerator, denominator: targetDenominator },
		),
	).toBe(expected);
});

const fraction = fc.record({
	numerator: fc.nat(1_000_000),
	denominator: fc.integer({ min: 1, max: 1_000_000 }),
});

test('multiplying both parts of a fraction changes no comparison, and the two sides mirror each other', () => {
	fc.assert(
		fc.property(fraction, fraction, fc.integer({ min: 1, max: 1000 }), (value, target, times) => {
			const order = compareWithTarget(value, target);
			expect(
				compareWithTarget(
					{ numerator: value.numerator * times, denominator: value.denominator * times },
					target,
				),
			).toBe(order);
			expect(compareWithTarget(target, value)).toBe(order === 0 ? 0 : -order);
		}),
	);
});
