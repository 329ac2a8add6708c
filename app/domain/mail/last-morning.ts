import type { Instant } from '../calendar/iso-date.ts';
import { addDays } from '../calendar/iso-date.ts';
import { londonDay, londonInstant } from '../calendar/london.ts';

const MORNING = '07:00';

/** The last seven o’clock in London: the letter of the morning holds what was written before it. */
export function lastMorning(now: Instant): Instant {
	const today = londonInstant(londonDay(now), MORNING);
	return today <= now ? today : londonInstant(addDays(londonDay(now), -1), MORNING);
}
