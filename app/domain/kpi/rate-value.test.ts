import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rateValue } from './rate-value.ts';

const atLeast = { direction: 'at-least', bands: { approaching: 5, requiresImprovement: 15 } } as const;
const atMost = { ...atLeast, direction: 'at-most' } as const;
const eighty = { numerator: 80, denominator: 100 };

test.each([
	[80, 100, 'good'],
	[7999, 10000, 'approaching-target'],
	[75, 100, 'approaching-target'],
	[7499, 10000, 'requires-improvement'],
	[65, 100, 'requires-improvement'],
	[6499, 10000, 'inadequate'],
	[0, 100, 'inadequate'],
	[100, 100, 'good'],
] as const)('%i of %i against 80%% is %s', (numerator, denominator, rating) => {
	expect(rateValue({ numerator, denominator }, eighty, atLeast, true)).toBe(rating);
});

test.each([
	[20, 100, 'good'],
	[2001, 10000, 'approaching-target'],
	[25, 100, 'approaching-target'],
	[35, 100, 'requires-improvement'],
	[3501, 10000, 'inadequate'],
] as const)('mirrored where lower is better: %i of %i against at most 20%% is %s', (numerator, denominator, rating) => {
	expect(rateValue({ numerator, denominator }, { numerator: 20, denominator: 100 }, atMost, true)).toBe(
		rating,
	);
});

test.each([
	[40, 'good'],
	[38, 'approaching-target'],
	[37, 'requires-improvement'],
	[34, 'requires-improvement'],
	[33, 'inadequate'],
] as const)('a plain count of %i against 40 is %s: its points are per cent of the target', (count, rating) => {
	expect(
		rateValue({ numerator: count, denominator: 1 }, { numerator: 40, denominator: 1 }, atLeast, false),
	).toBe(rating);
});

test('6.3 weeks in tenths against at most 6 weeks is approaching: within 5 per cent over it', () => {
	expect(rateValue({ numerator: 63, denominator: 1 }, { numerator: 60, denominator: 1 }, atMost, false)).toBe(
		'approaching-target',
	);
	expect(rateValue({ numerator: 64, denominator: 1 }, { numerator: 60, denominator: 1 }, atMost, false)).toBe(
		'requires-improvement',
	);
});

test('a higher share never rates worse where higher is better, nor better where lower is', () => {
	const order = ['inadequate', 'requires-improvement', 'approaching-target', 'good', 'other'];
	fc.assert(
		fc.property(fc.nat(200), fc.nat(200), fc.integer({ min: 1, max: 100 }), (one, other, target) => {
			const low = Math.min(one, other);
			const high = Math.max(one, other);
			const rate = (count: number, definition: typeof atLeast | typeof atMost): number =>
				order.indexOf(
					rateValue(
						{ numerator: count, denominator: 200 },
						{ numerator: target, denominator: 100 },
						definition,
						true,
					),
				);
			expect(rate(high, atLeast)).toBeGreaterThanOrEqual(rate(low, atLeast));
			expect(rate(high, atMost)).toBeLessThanOrEqual(rate(low, atMost));
		}),
	);
});
