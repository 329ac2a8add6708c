import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	addMinutes,
	addSeconds,
	epochMilliseconds,
	instant,
	instantOfEpoch,
	parseInstant,
} from './instant.ts';

test.each([
	'2017-09-30T22:15:00Z',
	'2017-09-30T22:15:00.000+00:00',
	'2017-09-30 22:15:00.000Z',
	'2017-09-31T22:15:00.000Z',
	'2017-09-30T24:00:00.000Z',
	'2017-09-30T22:60:00.000Z',
	'2016-12-31T23:59:60.000Z',
	'2017-09-30T22:15:00.0000Z',
	'2017-09-30',
])('%j is not an instant', (text) => {
	expect(parseInstant(text)).toBeNull();
	expect(() => instant(text)).toThrow('not an instant');
});

test('minutes and seconds carry over midnight and the end of the year', () => {
	expect(addMinutes(instant('2016-12-31T23:59:30.250Z'), 1)).toBe('2017-01-01T00:00:30.250Z');
	expect(addSeconds(instant('2016-03-01T00:00:00.000Z'), -1)).toBe('2016-02-29T23:59:59.000Z');
});

test('instants agree with the clock of the platform', () => {
	fc.assert(
		fc.property(fc.integer({ min: -2_000_000_000_000, max: 8_000_000_000_000 }), (milliseconds) => {
			expect(instantOfEpoch(milliseconds)).toBe(new Date(milliseconds).toISOString());
			expect(epochMilliseconds(instantOfEpoch(milliseconds))).toBe(milliseconds);
		}),
	);
});

test('half a millisecond is a fault', () => {
	expect(() => instantOfEpoch(0.5)).toThrow('whole number');
});
