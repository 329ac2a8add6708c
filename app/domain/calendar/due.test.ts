import { expect, test } from 'vitest';
import { howLongLeft, writeHowLongLeft } from './due.ts';
import { isoDate } from './iso-date.ts';

test.each([
	['2017-10-22', { kind: 'due-in', days: 5 }, 'due in 5 days'],
	['2017-10-26', { kind: 'due-in', days: 1 }, 'due in 1 day'],
	['2017-10-27', { kind: 'due-today' }, 'due today'],
	['2017-10-28', { kind: 'overdue-by', days: 1 }, '1 day overdue'],
	['2017-11-01', { kind: 'overdue-by', days: 5 }, '5 days overdue'],
] as const)('on %s a return due on 27 October 2017 is %o', (today, left, words) => {
	expect(howLongLeft(isoDate('2017-10-27'), isoDate(today))).toEqual(left);
	expect(writeHowLongLeft(left)).toBe(words);
});
