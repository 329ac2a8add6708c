import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	addDays,
	dayNumber,
	dayOfNumber,
	daysBetween,
	earliest,
	isoDate,
	latest,
	parseIsoDate,
	partsOf,
	weekday,
} from './iso-date.ts';

const anyDay = fc.integer({ min: -25_567, max: 100_000 }).map(dayOfNumber);

test.each([
	'2017-02-29',
	'1900-02-29',
	'2017-13-01',
	'2017-00-10',
	'2017-04-31',
	'2017-4-1',
	'20170401',
	'2017-04-01T00:00',
	'1899-12-31',
	'',
])('%j is not a calendar day', (text) => {
	expect(parseIsoDate(text)).toBeNull();
	expect(() => isoDate(text)).toThrow('not a calendar day');
});

test.each(['2016-02-29', '2000-02-29', '2017-12-31', '1900-01-01'])('%s is a calendar day', (text) => {
	expect(parseIsoDate(text)).toBe(text);
});

test.each([
	['2017-09-30', 1, '2017-10-01'],
	['2016-02-28', 1, '2016-02-29'],
	['2017-02-28', 1, '2017-03-01'],
	['2017-01-01', -1, '2016-12-31'],
	['2017-01-01', 365, '2018-01-01'],
	['2000-03-01', -1, '2000-02-29'],
	['2017-05-05', 0, '2017-05-05'],
] as const)('%s and %i days is %s', (day, days, expected) => {
	expect(addDays(isoDate(day), days)).toBe(expected);
});

test('day numbers agree with the calendar of the platform', () => {
	fc.assert(
		fc.property(anyDay, (day) => {
			expect(dayNumber(day) * 86_400_000).toBe(Date.parse(`${day}T00:00:00Z`));
			expect(dayOfNumber(dayNumber(day))).toBe(day);
			expect(weekday(day)).toBe(
				new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(
					Date.parse(`${day}T00:00:00Z`),
				),
			);
		}),
	);
});

test('adding the days between two days to the first gives the second', () => {
	fc.assert(fc.property(anyDay, anyDay, (a, b) => void expect(addDays(a, daysBetween(a, b))).toBe(b)));
});

test('days sort as text in the order of time', () => {
	fc.assert(fc.property(anyDay, anyDay, (a, b) => void expect(a < b).toBe(dayNumber(a) < dayNumber(b))));
});

test('the earliest and the latest of several days', () => {
	const days = [isoDate('2017-07-02'), isoDate('2016-12-31'), isoDate('2017-07-10')] as const;
	expect(earliest(...days)).toBe('2016-12-31');
	expect(latest(...days)).toBe('2017-07-10');
});

test('a day comes apart into its parts', () => {
	expect(partsOf(isoDate('2017-09-03'))).toEqual({ year: 2017, month: 9, day: 3 });
});
