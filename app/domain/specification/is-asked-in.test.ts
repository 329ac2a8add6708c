import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { isAskedIn } from './is-asked-in.ts';
import { isClosingReturn } from './is-closing-return.ts';
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

test.each([
	['2026-12-31', '2026-12-31', true],
	['2026-12-31', '2026-11-15', true],
	['2026-12-31', '2027-03-31', false],
	['2026-09-30', '2026-09-30', false],
	['2018-12-31', '2018-12-31', false],
] as const)('a return to %s of an agreement that ends on %s closes it: %s', (endsOn, agreementEndsOn, closes) => {
	expect(isClosingReturn({ endsOn: isoDate(endsOn) }, isoDate(agreementEndsOn))).toBe(closes);
});

test.each([
	['half-yearly', '2026-12-31', 1],
	['yearly', '2026-12-31', 3],
	['half-yearly', '2026-09-30', 2],
	['yearly', '2027-03-31', 4],
	['yearly', '2026-06-30', 1],
	['yearly', '2026-11-15', 3],
	['quarterly', '2026-12-31', 1],
] as const)('a closing return asks everything, and a %s figure to %s covers %i quarters', (frequency, endsOn, quarters) => {
	expect(isAskedIn(frequency, { endsOn: isoDate(endsOn) }, true)).toBe(true);
	expect(quartersCovered(frequency, 16, isoDate(endsOn))).toBe(quarters);
	expect(quartersCovered(frequency, 1, isoDate(endsOn))).toBe(1);
});
