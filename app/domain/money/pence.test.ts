import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePounds, splitByShares, writeAboutPounds, writePounds } from './pence.ts';

test.each([
	['700000', 70_000_000],
	['£700,000', 70_000_000],
	['1,234.50', 123_450],
	['0.07', 7],
	['£ 12', 1200],
	['£24,900.5', 2_490_050],
	['£24 900', 2_490_000],
	['1 200', 120_000],
	['1\u00a0200.50', 120_050],
	['£１，２００', 120_000],
	['1234.5', 123_450],
	['12.0', 1200],
	['-', 0],
	['£ -', 0],
])('"%s" is %d pence', (typed, pence) => {
	expect(parsePounds(typed)).toEqual({ ok: true, value: pence });
});

test.each([
	['', 'empty'],
	['1234.567', 'too-fine'],
	['24.900', 'point-doubtful'],
	['12,34', 'separator-misplaced'],
	['1.200,50', 'separator-misplaced'],
	['(£5.00)', 'negative'],
	['£12k', 'not-an-amount'],
	['1e6', 'not-an-amount'],
	['5²', 'not-an-amount'],
	['£2m', 'not-an-amount'],
	['-5', 'negative'],
	['-£5.00', 'negative'],
	['£', 'not-an-amount'],
	['1234567890', 'too-large'],
	['9'.repeat(100_000), 'too-large'],
])('"%s" is refused as %s', (typed, code) => {
	expect(parsePounds(typed)).toEqual({ ok: false, refusal: { code } });
});

test('amounts are written in pounds, with pence only where there are some', () => {
	expect([70_000_000, 123_450, 7, -1200, 0].map(writePounds)).toEqual([
		'£700,000',
		'£1,234.50',
		'£0.07',
		'−£12',
		'£0',
	]);
});

test('an approximate amount says so', () => {
	expect([200_000_000, 140_000_000, 20_730_700].map(writeAboutPounds)).toEqual([
		'about £2 million',
		'about £1.4 million',
		'about £207,307',
	]);
});

test('what is written is read back', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (pence) => {
			expect(parsePounds(writePounds(pence))).toEqual({ ok: true, value: pence });
		}),
	);
});

test.each([
	[100, [1, 1, 1], [33, 33, 34]],
	[70_000_001, [3, 2], [42_000_000, 28_000_001]],
	[100, [1, 1, 1, 0], [33, 33, 34, 0]],
	[-100, [1, 1, 1], [-33, -33, -34]],
	[5, [7], [5]],
] as const)('%i pence by shares %j is %j', (whole, shares, parts) => {
	expect(splitByShares(whole, shares)).toEqual(parts);
});

test('parts always add up to the whole, and none but the last is a penny from its share', () => {
	const shares = fc
		.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
		.filter((list) => list.some((share) => share > 0));
	fc.assert(
		fc.property(fc.integer({ min: -10_000_000_000, max: 90_000_000_000_000 }), shares, (whole, weights) => {
			const parts = splitByShares(whole, weights);
			expect(parts).toHaveLength(weights.length);
			expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
			const total = BigInt(weights.reduce((sum, share) => sum + share, 0));
			const last = weights.findLastIndex((share) => share > 0);
			for (const [index, part] of parts.entries()) {
				const off = BigInt(part) * total - BigInt(whole) * BigInt(weights[index] ?? 0);
				if (index !== last) expect((off < 0n ? -off : off) < total).toBe(true);
				if (weights[index] === 0) expect(part).toBe(0);
			}
		}),
	);
});

test.each([[[]], [[0, 0]], [[2, -1]]])('shares %j are a fault', (shares) => {
	expect(() => splitByShares(100, shares)).toThrow('cannot be split');
});
