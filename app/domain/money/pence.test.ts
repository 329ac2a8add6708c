import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePounds, splitByShares, writeAboutPounds, writePounds } from './pence.ts';

test.each([
	['700000', 70_000_000],
	['£700,000', 70_000_000],
	['1,234.50', 123_450],
	['0.07', 7],
	['£ 12', 1200],
])('"%s" is %d pence', (typed, pence) => {
	expect(parsePounds(typed)).toEqual({ ok: true, value: pence });
});

test.each([
	['', 'empty'],
	['1234.5', 'not-an-amount'],
	['12,34', 'not-an-amount'],
	['1e6', 'not-an-amount'],
	['-5', 'negative'],
	['-£5.00', 'negative'],
	['£', 'not-an-amount'],
	['1234567890', 'too-large'],
	['9'.repeat(100_000), 'not-an-amount'],
])('"%s" is refused as %s', (typed, code) => {
	expect(parsePounds(typed)).toEqual({ ok: false, refusal: { code } });
});

test('amounts are written in pounds, with pence only where there are some', () => {
	expect([70_000_000, 123_450, 7, -1200, 0].map(writePounds)).toEqual(['£700,000', '£1,234.50', '£0.07', '−£12', '£0']);
});

test('an approximate amount says so', () => {
	expect([200_000_000, 140_000_000, 20_730_700].map(writeAboutPounds)).toEqual(['about £2 million', 'about £1.4 million', 'about £207,307']);
});

test('what is written is read back', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (pence) => {
			expect(parsePounds(writePounds(pence))).toEqual({ ok: true, value: pence });
		}),
	);
});

test('parts always add up to the whole, and none is more than a penny from its share but the last', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 }), (whole, shares) => {
			const parts = splitByShares(whole, shares);
			expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
			expect(parts).toHaveLength(shares.length);
		}),
	);
});
