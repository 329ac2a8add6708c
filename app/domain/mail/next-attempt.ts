import { addMinutes } from '../calendar/instant.ts';
import type { Instant } from '../calendar/iso-date.ts';

/** After so many attempts a message is held until an administrator releases it. */
export const MOST_ATTEMPTS = 10;
const LONGEST_MINUTES = 240;

/** When to try again after so many failed attempts: 1, 2, 4 … minutes later, at most four hours; null when it is to be held. */
export const nextAttempt = (attempts: number, now: Instant): Instant | null =>
	attempts >= MOST_ATTEMPTS
		? null
		: addMinutes(now, Math.min(2 ** Math.max(0, attempts - 1), LONGEST_MINUTES));
