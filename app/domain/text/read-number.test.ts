import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber as readInBrowser } from '../../assets/elements/read-number.js';
import { readNumber } from './read-number.ts';

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

test.each([
	['12', '12', ''],
	['12.0', '12', ''],
	['12.00', '12', ''],
	['1,204', '1204', ''],
	['1 200', '1200', ''],
	[`1${NO_BREAK}200`, '1200', ''],
	[`1${NARROW}234${NARROW}567`, '1234567', ''],
	['１，２０４', '1204', ''],
	['１２．５', '12', '5'],
	[`${NO_BREAK} 7 ${NO_BREAK}`, '7', ''],
	['\ufeff7\u200b', '7', ''],
	['007', '7', ''],
	['24,900.5', '24900', '5'],
	['24 900.50', '24900', '5'],
	['1234.567', '1234', '567'],
])('%j is read as %s and "%s" after the point', (typed, whole, decimals) => {
	expect(readNumber(typed)).toEqual({ ok: true, value: { whole, decimals, isDash: false } });
});

test.each([
	'-',
	'–',
	'—',
	'−',
	' - ',
	'‑',
	'-\u00a0',
])('a dash alone (%j) is nought, as a spreadsheet shows it', (typed) => {
	expect(readNumber(typed)).toEqual({ ok: true, value: { whole: '0', decimals: '', isDash: true } });
});

test.each([
	['', 'empty'],
	[NO_BREAK, 'empty'],
	['1,23', 'separator-misplaced'],
	['1 20', 'separator-misplaced'],
	['1,234 567', 'separator-misplaced'],
	['1.200,50', 'separator-misplaced'],
	['1,,234', 'separator-misplaced'],
	['12.000', 'point-doubtful'],
	['3.', 'point-doubtful'],
	['-5', 'negative'],
	['(5)', 'negative'],
	['− 1,200.50', 'negative'],
	['--', 'not-a-number'],
	['n/a', 'not-a-number'],
	['12*', 'not-a-number'],
	['about 12', 'not-a-number'],
	['12 (estimated)', 'not-a-number'],
	['1e9', 'not-a-number'],
	['+5', 'not-a-number'],
	['.5', 'not-a-number'],
	['5²', 'not-a-number'],
	['½', 'not-a-number'],
	['#REF!', 'not-a-number'],
	['1234567890', 'too-large'],
	['9'.repeat(100_000), 'too-large'],
	['x'.repeat(100_000), 'not-a-number'],
])('%j is refused as %s', (typed, code) => {
	expect(readNumber(typed)).toEqual({ ok: false, refusal: { code } });
});

const pieces = fc.array(
	fc.oneof(
		fc.constantFrom(
			'1',
			'20',
			'300',
			',',
			' ',
			'.',
			'-',
			'−',
			'£',
			NO_BREAK,
			'１',
			'0',
			'²',
			'٣',
			'e',
			'(',
			')',
		),
		fc.string({ maxLength: 2 }),
	),
	{ maxLength: 8 },
);
test('the page reads a number exactly where the server does, and as the same', () => {
	fc.assert(
		fc.property(pieces, (parts) => {
			const typed = parts.join('');
			const server = readNumber(typed, '£');
			const expected =
				server.ok && server.value.decimals.length <= 2
					? Number(`${server.value.whole}.${server.value.decimals || '0'}`)
					: null;
			expect(readInBrowser(typed)).toBe(expected);
		}),
		{ numRuns: 3000 },
	);
});

test('no text is read as another number than its digits say', () => {
	fc.assert(
		fc.property(pieces, (parts) => {
			const typed = parts.join('');
			const read = readNumber(typed);
			if (!read.ok || read.value.isDash) return;
			const digits = typed.normalize('NFKC').replaceAll(/[^0-9.]/g, '');
			expect(Number(`${read.value.whole}.${read.value.decimals || '0'}`)).toBe(Number(digits));
		}),
	);
});
