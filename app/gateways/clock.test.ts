import { expect, test } from 'vitest';
import { isoDate } from '../domain/calendar/iso-date.ts';
import { londonDay, londonTime } from '../domain/calendar/london.ts';
import { makeClock } from './clock.ts';

test.each([
	['2026-11-22T14:00:00.000Z', '2026-10-20'],
	['2026-11-22T23:45:00.000Z', '2026-06-30'],
	['2026-07-01T23:30:00.000Z', '2026-12-31'],
	['2026-07-01T00:10:00.000Z', '2026-03-29'],
])('at %s the business day %s is a whole day of London, at the wall’s time of day', (wall, day) => {
	const clock = makeClock(() => new Date(wall));
	clock.moveBusinessDay(isoDate(day));
	expect(londonDay(clock.businessNow())).toBe(day);
	expect(clock.now()).toBe(wall);
	if (!day.endsWith('03-29')) expect(londonTime(clock.businessNow())).toBe(londonTime(clock.now()));
	clock.moveBusinessDay(null);
	expect(clock.businessNow()).toBe(wall);
});
