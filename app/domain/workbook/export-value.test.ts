import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { writeDay } from '../calendar/write-date.ts';
import { writePounds } from '../money/pence.ts';
import { writeCount, writePerCent } from '../text/write-number.ts';
import { exportValue } from './export-value.ts';

test.each([
	['1,234', 1234, '1234', 'count', 0],
	['0', 0, '0', 'count', 0],
	['−5', -5, '-5', 'count', 0],
	['6.3', 6.3, '6.3', 'count', 1],
	['£1,234.50', 1234.5, '1234.50', 'pounds', 2],
	['−£700,000', -700_000, '-700000', 'pounds', 0],
	['80%', 0.8, '80%', 'per-cent', 0],
	['79.9%', 0.799, '79.9%', 'per-cent', 1],
	['1,204.5%', 12.045, '1204.5%', 'per-cent', 1],
])('%s is a number', (text, value, plain, of, decimals) => {
	expect(exportValue(text, true)).toEqual({ kind: 'number', value, text: plain, of, decimals });
});

test.each([
	'',
	'–',
	'007',
	'12 weeks',
	'6.5 weeks',
	'about £2 million',
	'40 of 50, 80.0%',
	'1,23',
	'1e9',
	'1234567890123',
	'£1,23',
	'over 90%',
	'fewer than 5',
	'=1+1',
	'31 February 2026',
	'October 2026',
	'20 October 2026 at 9:00am',
])('%j stays as it is written', (text) => {
	expect(exportValue(text, true)).toEqual({ kind: 'text', text });
});

test('a day is a day', () => {
	expect(exportValue('20 October 2026', false)).toEqual({ kind: 'day', day: '2026-10-20' });
	expect(exportValue(writeDay(isoDate('2028-02-29')), true)).toEqual({ kind: 'day', day: '2028-02-29' });
});

test('digits in a column of words may be a reference', () => {
	expect(exportValue('1163952', false)).toEqual({ kind: 'text', text: '1163952' });
	expect(exportValue('£12', false)).toMatchObject({ kind: 'number', value: 12 });
});

test('whatever the portal prints is that number', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: -99_999_999, max: 99_999_999 }),
			fc.integer({ min: 1, max: 5000 }),
			(number, base) => {
				expect(exportValue(writeCount(number), true)).toMatchObject({ value: number });
				expect(exportValue(writePounds(number), true)).toMatchObject({ value: number / 100 });
				const share = writePerCent(Math.abs(number) % (base + 1), base);
				expect(exportValue(share, true)).toMatchObject({ text: share, of: 'per-cent' });
			},
		),
	);
});
