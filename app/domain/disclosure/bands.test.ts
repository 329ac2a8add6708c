import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBand, moneyBand, shareBand } from './bands.ts';
import { DEFAULT_THRESHOLDS } from './profile.ts';
import { smallSideWords } from './small-side-words.ts';

test.each([
	[4, 10, 'fewer than half'],
	[5, 10, 'between half and three quarters'],
	[6, 10, 'more than half'],
	[5, 21, 'fewer than a quarter'],
	[10, 40, 'between a quarter and half'],
	[19, 40, 'between a quarter and half'],
	[20, 40, 'between half and three quarters'],
	[29, 40, 'between half and three quarters'],
	[30, 40, 'three quarters or more'],
	[49, 99, 'between a quarter and half'],
	[4, 100, 'fewer than half'],
	[5, 100, 'under 10%'],
	[10, 100, '10% to 19%'],
	[49, 100, '40% to 49%'],
	[89, 100, '80% to 89%'],
	[90, 100, '90% or more'],
	[95, 100, '90% or more'],
	[96, 100, 'more than half'],
])('%i of %i of an area is “%s”', (numerator, denominator, words) => {
	expect(shareBand(numerator, denominator, DEFAULT_THRESHOLDS)).toBe(words);
});

test.each([
	[5, 5, '5 to 9'],
	[5, 10, '10 to 19'],
	[8, 7, 'fewer than 8'],
	[8, 8, '8 to 9'],
	[10, 9, 'fewer than 10'],
	[10, 10, '10 to 19'],
	[5, 999, '500 to 999'],
])('where a side is small under %i, %i is “%s”', (side, count, words) => {
	expect(countBand(count, { ...DEFAULT_THRESHOLDS, side })).toBe(words);
});

test('every count is in one band, and bands follow each other without a gap', () => {
	fc.assert(
		fc.property(fc.integer({ min: 5, max: 999 }), (count) => {
			const [from, until] = countBand(count, DEFAULT_THRESHOLDS).split(' to ').map(Number);
			expect(count).toBeGreaterThanOrEqual(from!);
			expect(count).toBeLessThanOrEqual(until!);
			expect(countBand(until! + 1, DEFAULT_THRESHOLDS)).toMatch(
				until === 999 ? /^1,000 or more$/ : new RegExp(`^${until! + 1} to `),
			);
		}),
	);
});

test.each([
	[0, 'under £1,000'],
	[100_000, '£1,000 to £5,000'],
	[499_999, '£1,000 to £5,000'],
	[500_000, '£5,000 to £10,000'],
	[99_999_999, '£500,000 to £1,000,000'],
])('%i pence of a part are “%s”', (pence, words) => {
	expect(moneyBand(pence)).toBe(words);
});

test.each([
	[20, 'at least 80%', 'at most 20%'],
	[39, 'at least 80%', 'at most 20%'],
	// 36 of 40 are 90%, and no more.
	[40, 'at least 90%', 'at most 10%'],
	[41, 'over 90%', 'under 10%'],
])('of %i, few missed are “%s”, few reached “%s”', (base, missed, reached) => {
	expect(smallSideWords(base, 'complement', DEFAULT_THRESHOLDS)).toBe(missed);
	expect(smallSideWords(base, 'numerator', DEFAULT_THRESHOLDS)).toBe(reached);
});
