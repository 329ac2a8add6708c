import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { closingReminderDue } from './closing-reminder.ts';

/** A Wednesday. */
const CLOSES = isoDate('2017-03-15');

test.each([
	['2017-03-07', [], null],
	['2017-03-08', [], 1],
	['2017-03-08', [1], null],
	['2017-03-13', [1], null],
	['2017-03-14', [1], 2],
	['2017-03-14', [], 2],
	['2017-03-15', [1, 2], null],
	['2017-03-15', [], 2],
	['2017-03-16', [], null],
] as const)('on %s, with %j sent, step %s is due', (today, sent, step) => {
	expect(closingReminderDue(CLOSES, sent, isoDate(today))).toBe(step);
});
