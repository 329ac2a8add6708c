import { expect, test } from 'vitest';
import { instant } from './instant.ts';
import { isoDate } from './iso-date.ts';
import { writeDay, writeDayWithWeekday, writeInstant, writeTime } from './write-date.ts';

test('a day is written with its month in full and no leading zero', () => {
	expect(writeDay(isoDate('2017-09-30'))).toBe('30 September 2017');
	expect(writeDay(isoDate('2017-01-03'))).toBe('3 January 2017');
	expect(writeDayWithWeekday(isoDate('2017-09-30'))).toBe('Saturday 30 September 2017');
});

test('an instant is written on the clock of London', () => {
	expect(writeInstant(instant('2017-09-30T16:00:00.000Z'))).toBe('30 September 2017 at 5:00pm');
	expect(writeInstant(instant('2017-09-30T23:05:00.000Z'))).toBe('1 October 2017 at 12:05am');
	expect(writeInstant(instant('2017-12-01T09:30:00.000Z'))).toBe('1 December 2017 at 9:30am');
});

test.each([
	['00:00', 'midnight'],
	['00:30', '12:30am'],
	['11:59', '11:59am'],
	['12:00', 'midday'],
	['12:01', '12:01pm'],
	['23:59', '11:59pm'],
])('%s is written %s', (time, written) => {
	expect(writeTime(time)).toBe(written);
});
