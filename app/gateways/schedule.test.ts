import { expect, test } from 'vitest';
import { addMinutes, instant } from '../domain/calendar/instant.ts';
import { londonDay, londonTime } from '../domain/calendar/london.ts';
import type { Schedule } from '../domain/job/job-plan.ts';
import { lastDue, nextDue } from './schedule.ts';

const nightly: Schedule = { pattern: '30 1 * * *', words: '' };
const evening: Schedule = { pattern: '0 17 * * *', words: '' };
const weekly: Schedule = { pattern: '0 3 * * 0', words: '' };
const minutely: Schedule = { everySeconds: 60 };
const at = (text: string) => instant(`${text}:00.000Z`);

test.each<[string, Schedule, string, string, string]>([
	['an ordinary night, before it', nightly, '2026-11-30T01:29', '2026-11-29T01:30', '2026-11-30T01:30'],
	['at the moment itself', nightly, '2026-11-30T01:30', '2026-11-30T01:30', '2026-12-01T01:30'],
	['after it', nightly, '2026-11-30T01:31', '2026-11-30T01:30', '2026-12-01T01:30'],
	['in summer it is an hour earlier', nightly, '2026-07-01T12:00', '2026-07-01T00:30', '2026-07-02T00:30'],
	['as the clocks are about to skip it', nightly, '2027-03-28T00:59', '2027-03-27T01:30', '2027-03-28T01:00'],
	['once they have skipped it', nightly, '2027-03-28T01:00', '2027-03-28T01:00', '2027-03-29T00:30'],
	['later in that day', nightly, '2027-03-28T01:31', '2027-03-28T01:00', '2027-03-29T00:30'],
	['the first time they show it', nightly, '2026-10-25T00:30', '2026-10-25T00:30', '2026-10-26T01:30'],
	['between the two', nightly, '2026-10-25T01:15', '2026-10-25T00:30', '2026-10-26T01:30'],
	['the second time they show it', nightly, '2026-10-25T01:30', '2026-10-25T00:30', '2026-10-26T01:30'],
	['five o’clock before summer', evening, '2027-03-27T20:00', '2027-03-27T17:00', '2027-03-28T16:00'],
	['five o’clock before winter', evening, '2026-10-24T20:00', '2026-10-24T16:00', '2026-10-25T17:00'],
	['a Sunday, over the change', weekly, '2027-03-27T12:00', '2027-03-21T03:00', '2027-03-28T02:00'],
	['every minute, at the minute', minutely, '2026-10-25T01:00', '2026-10-25T01:00', '2026-10-25T01:01'],
])('%s', (_, schedule, moment, last, next) => {
	expect([lastDue(schedule, at(moment)), nextDue(schedule, at(moment))]).toEqual([at(last), at(next)]);
});

test('every five minutes of the days on which the clocks change, what is due is due once, in order, and looking back agrees with looking ahead', () => {
	for (const [from, day] of [
		['2027-03-27T23:00', '2027-03-28'],
		['2026-10-24T22:00', '2026-10-25'],
	] as const)
		for (const schedule of [nightly, evening]) {
			const seen = new Set<string>();
			for (let minute = 0; minute < 30 * 60; minute += 5) {
				const moment = addMinutes(at(from), minute);
				const last = lastDue(schedule, moment);
				expect(last <= moment && moment < nextDue(schedule, moment)).toBe(true);
				expect(nextDue(schedule, last)).toBe(nextDue(schedule, moment));
				seen.add(last);
			}
			expect([...seen].filter((due) => londonDay(instant(due)) === day)).toHaveLength(1);
		}
	expect(londonTime(nextDue(nightly, at('2027-03-28T00:00')))).toBe('02:00');
});

test('a round that is not a whole minute is counted from the same moment everywhere', () => {
	const moment = instant('2026-11-30T12:00:07.250Z');
	expect([lastDue({ everySeconds: 10 }, moment), nextDue({ everySeconds: 10 }, moment)]).toEqual([
		'2026-11-30T12:00:00.000Z',
		'2026-11-30T12:00:10.000Z',
	]);
});
