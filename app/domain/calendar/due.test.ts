import { expect, test } from 'vitest';
import { howLongLeft, writeDaysAway, writeHowLongLeft } from './due.ts';
import { isoDate } from './iso-date.ts';

test.each([
	['2017-10-22', { kind: 'due-in', days: 5 }, 'due in 5 days'],
	['2017-10-26', { kind: 'due-in', days: 1 }, 'due in 1 day'],
	['2017-10-27', { kind: 'due-today' }, 'due today'],
	['2017-10-28', { kind: 'overdue-by', days: 1 }, '1 day overdue'],
	['2017-11-01', { kind: 'overdue-by', days: 5 }, '5 days overdue'],
	['2018-02-03', { kind: 'overdue-by', days: 99 }, '99 days overdue'],
	['2018-02-04', { kind: 'overdue-by', days: 100 }, '3 months overdue'],
	['2019-10-27', { kind: 'overdue-by', days: 730 }, '23 months overdue'],
	['2019-10-28', { kind: 'overdue-by', days: 731 }, '2 years overdue'],
	['2024-01-18', { kind: 'overdue-by', days: 2274 }, '6 years overdue'],
	['2017-07-01', { kind: 'due-in', days: 118 }, 'due in 3 months'],
] as const)('on %s a return due on 27 October 2017 is %o', (today, left, words) => {
	expect(howLongLeft(isoDate('2017-10-27'), isoDate(today))).toEqual(left);
	expect(writeHowLongLeft(left)).toBe(words);
});

test.each([
	['2017-10-15', 'in 12 days'],
	['2017-10-26', 'tomorrow'],
	['2017-10-27', 'today'],
	['2017-10-28', '1 day ago'],
	['2017-06-27', 'in 4 months'],
])('seen from %s, 27 October 2017 is %s', (today, words) => {
	expect(writeDaysAway(isoDate('2017-10-27'), isoDate(today))).toBe(words);
});
