import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvPounds, writeCsv } from './write-csv.ts';

test.each([
	['plain', 'plain'],
	['a,b', '"a,b"'],
	['say "yes"', '"say ""yes"""'],
	['two\r\nlines', '"two\r\nlines"'],
	['=1+1', "'=1+1"],
	['+44', "'+44"],
	['-12.50', '-12.50'],
	['-cmd', "'-cmd"],
	['@SUM(A1)', "'@SUM(A1)"],
	['\t=1', "'\t=1"],
	['', ''],
])('%j is written %j', (cell, written) => {
	expect(writeCsv(['h'], [[cell]])).toBe(`h\r\n${written}\r\n`);
});

test('no cell that is not a number begins as a formula does', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			const written = writeCsv(['h'], [[text]])
				.slice(3)
				.replace(/^"/, '');
			expect(/^[=+\-@\t]/.test(written) && !/^-?\d+(\.\d+)?\r\n$/.test(written)).toBe(false);
		}),
	);
});

test.each([
	[123_450, '1234.50'],
	[5, '0.05'],
	[-123_400, '-1234.00'],
	[0, '0.00'],
])('%i pence are %s', (pence, text) => {
	expect(csvPounds(pence)).toBe(text);
});
