import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tenthsOfPerCent, writeCount, writePerCent, writeShare, writeWeeks } from './write-number.ts';

test.each([
	[40, 50, '80.0%'],
	[27, 50, '54.0%'],
	[59, 75, '78.7%'],
	[7996, 10000, '80.0%'],
	[7994, 10000, '79.9%'],
	[1, 8, '12.5%'],
	[1, 16, '6.3%'],
	[0, 3, '0.0%'],
	[3, 3, '100.0%'],
])('%d of %d is written %s', (numerator, denominator, words) => {
	expect(writePerCent(numerator, denominator)).toBe(words);
});

test('a target that is a whole per cent is written without a decimal', () => {
	expect([writeShare(80, 100), writeShare(3, 4), writeShare(1, 8)]).toEqual(['80%', '75%', '12.5%']);
});

test('counts have thousands separators', () => {
	expect([0, 999, 1000, 1234567].map(writeCount)).toEqual(['0', '999', '1,000', '1,234,567']);
});

test('weeks are written as people say them', () => {
	expect([10, 45, 40, 0].map(writeWeeks)).toEqual(['1 week', '4.5 weeks', '4 weeks', '0 weeks']);
});

test('a share in tenths of a per cent is never more than half a tenth from the true share', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }), (a, b) => {
			const difference = BigInt(tenthsOfPerCent(a, b)) * BigInt(b) - 1000n * BigInt(a);
			expect((difference < 0n ? -difference : difference) * 2n <= BigInt(b)).toBe(true);
		}),
	);
});
