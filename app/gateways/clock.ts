import type { Instant, IsoDate } from '../domain/calendar/iso-date.ts';
import { londonDay, londonInstant, londonTime } from '../domain/calendar/london.ts';

/**
 * Two clocks. `now` is the wall's: sessions, codes, locks, the audit trail. `businessNow` judges what is due, overdue and in force;
 * in demonstration mode its day (in London) can be moved, its time of day is the wall's: this server's, or the one given.
 */
export interface Clock {
	now(): Instant;
	businessNow(wall?: Instant): Instant;
	/** Moves the business day; null gives it back to the wall. */
	moveBusinessDay(day: IsoDate | null): void;
}

export function makeClock(wall: () => Date = () => new Date()): Clock {
	let businessDay: IsoDate | null = null;
	const now = (): Instant => wall().toISOString() as Instant;
	return {
		now,
		businessNow: (wall = now()) =>
			businessDay === null
				? wall
				: (`${londonInstant(businessDay, londonTime(wall)).slice(0, 16)}${wall.slice(16)}` as Instant),
		moveBusinessDay: (day) => {
			businessDay = day;
		},
	};
}

/** The business day and the wall's clock, as reads of people take them. */
export const momentOf = (
	clock: Pick<Clock, 'now' | 'businessNow'>,
): { readonly today: IsoDate; readonly now: Instant } => ({
	today: londonDay(clock.businessNow()),
	now: clock.now(),
});
