import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCount } from './parse-count.ts';

test.each([
	['0', 0],
	[' 12 ', 12],
	['007', 7],
	['1,234', 1234],
	['1 234 567', 1234567],
	['１２', 12],
	['12.0', 12],
	['12.00', 12],
	['-', 0],
	['1,204', 1204],
	['1\u00a0200', 1200],
	['999999999', 999_999_999],
])('"%s" is read as %d', (typed, count) => {
	expect(parseCount(typed)).toEqual({ ok: true, value: count });
});

test.each([
	['', 'empty'],
	['   ', 'empty'],
	['1e9', 'not-a-whole-number'],
	['-1', 'negative'],
	['−1', 'negative'],
	['0x1F', 'not-a-whole-number'],
	['٣', 'not-a-whole-number'],
	['3,5', 'separator-misplaced'],
	['1,23', 'separator-misplaced'],
	['1 20', 'separator-misplaced'],
	['12.000', 'point-doubtful'],
	['3.5', 'decimal'],
	['3.', 'point-doubtful'],
	['(5)', 'negative'],
	['😀', 'not-a-whole-number'],
	['twelve', 'not-a-whole-number'],
	['1234567890', 'too-large'],
	['Infinity', 'not-a-whole-number'],
	['+5', 'not-a-whole-number'],
	['1_000', 'not-a-whole-number'],
	['5²', 'not-a-whole-number'],
	['①', 'not-a-whole-number'],
	['2½', 'not-a-whole-number'],
	['0,123,4', 'separator-misplaced'],
])('"%s" is refused as %s', (typed, code) => {
	expect(parseCount(typed)).toEqual({ ok: false, refusal: { code } });
});

test('a hundred thousand characters are refused at once', () => {
	expect(parseCount('9'.repeat(100_000))).toEqual({ ok: false, refusal: { code: 'too-large' } });
});

test('every count up to nine digits is read back from how it is written', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 999_999_999 }), (count) => {
			expect(parseCount(String(count))).toEqual({ ok: true, value: count });
			expect(parseCount(count.toLocaleString('en-GB'))).toEqual({ ok: true, value: count });
		}),
	);
});

test('no text at all is ever read as anything but a whole number from 0', () => {
	fc.assert(
		fc.property(fc.string(), (typed) => {
			const parsed = parseCount(typed);
			if (parsed.ok) expect(Number.isInteger(parsed.value) && parsed.value >= 0).toBe(true);
		}),
	);
});
