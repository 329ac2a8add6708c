import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant, instantOfEpoch } from './instant.ts';
import { isoDate } from './iso-date.ts';
import { londonDay, londonInstant, londonTime } from './london.ts';

test.each([
	['2017-03-26T00:59:59.999Z', '2017-03-26', '00:59'],
	['2017-03-26T01:00:00.000Z', '2017-03-26', '02:00'],
	['2017-10-29T00:59:59.999Z', '2017-10-29', '01:59'],
	['2017-10-29T01:00:00.000Z', '2017-10-29', '01:00'],
	['2017-06-30T22:59:00.000Z', '2017-06-30', '23:59'],
	['2017-06-30T23:00:00.000Z', '2017-07-01', '00:00'],
	['2017-12-31T23:59:59.000Z', '2017-12-31', '23:59'],
] as const)('%s is %s %s in London', (moment, day, time) => {
	expect([londonDay(instant(moment)), londonTime(instant(moment))]).toEqual([day, time]);
});

test.each([
	['2017-07-01', '00:00', '2017-06-30T23:00:00.000Z'],
	['2017-01-31', '17:00', '2017-01-31T17:00:00.000Z'],
	['2026-10-20', '12:00', '2026-10-20T11:00:00.000Z'],
	['2017-03-26', '01:30', '2017-03-26T01:30:00.000Z'], // skipped: the clocks show 02:30
	['2017-10-29', '01:30', '2017-10-29T00:30:00.000Z'], // shown twice: the first
	['2017-10-29', '02:00', '2017-10-29T02:00:00.000Z'],
] as const)('%s %s in London is %s', (day, time, moment) => {
	expect(londonInstant(isoDate(day), time)).toBe(moment);
});

test.each(['5pm', '24:00', '9:00', '17:00:00', ''])('a time of day %j is a fault', (time) => {
	expect(() => londonInstant(isoDate('2017-01-01'), time)).toThrow('not an instant');
});

test("London's clock agrees with the platform's from 1996", () => {
	const clock = new Intl.DateTimeFormat('sv-SE', {
		timeZone: 'Europe/London',
		dateStyle: 'short',
		timeStyle: 'short',
	});
	fc.assert(
		fc.property(fc.integer({ min: Date.UTC(1996, 0), max: Date.UTC(2045, 0) }), (milliseconds) => {
			const moment = instantOfEpoch(milliseconds);
			expect(`${londonDay(moment)} ${londonTime(moment)}`).toBe(clock.format(milliseconds));
		}),
		{ numRuns: 1000 },
	);
});

test('every time that the clocks show comes back from its instant', () => {
	fc.assert(
		fc.property(fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2036, 0) }), (milliseconds) => {
			const moment = instantOfEpoch(milliseconds);
			const again = londonInstant(londonDay(moment), londonTime(moment));
			expect([londonDay(again), londonTime(again)]).toEqual([londonDay(moment), londonTime(moment)]);
		}),
	);
});
