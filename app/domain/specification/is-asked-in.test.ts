import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { isAskedIn } from './is-asked-in.ts';
import { quartersCovered } from './quarters-covered.ts';

test.each([
	['2017-03-31', [true, true, true]],
	['2017-06-30', [true, false, false]],
	['2017-09-30', [true, true, false]],
	['2017-12-31', [true, false, false]],
] as const)('a return to %s asks what is due at the end of that part of the financial year', (endsOn, expected) => {
	const period = { endsOn: isoDate(endsOn) };
	expect([
		isAskedIn('quarterly', period),
		isAskedIn('half-yearly', period),
		isAskedIn('yearly', period),
	]).toEqual(expected);
});

test.each([
	['quarterly', 5, 1],
	['half-yearly', 1, 1],
	['half-yearly', 3, 2],
	['yearly', 1, 1],
	['yearly', 3, 3],
	['yearly', 9, 4],
] as const)('a %s figure in contract quarter %i covers %i quarters', (frequency, period, quarters) => {
	expect(quartersCovered(frequency, period)).toBe(quarters);
});
