import { addMinutes } from '../calendar/instant.ts';
import type { Instant } from '../calendar/iso-date.ts';

/** After so many attempts a message that the server refused is held until an administrator releases it. */
const MOST_REFUSALS = 10;
const LONGEST_MINUTES = 240;
/** A server that cannot be reached is no fault of the message: it is tried for about five days, and goes within half an hour of its return. */
const MOST_SILENCES = 240;
const LONGEST_MINUTES_OF_SILENCE = 30;

/** When to try again after so many failed attempts: 1, 2, 4 … minutes later, up to the longest pause; null when it is to be held. */
export function nextAttempt(attempts: number, now: Instant, isReached: boolean): Instant | null {
	const [most, longest] = isReached
		? [MOST_REFUSALS, LONGEST_MINUTES]
		: [MOST_SILENCES, LONGEST_MINUTES_OF_SILENCE];
	return attempts >= most ? null : addMinutes(now, Math.min(2 ** Math.max(0, attempts - 1), longest));
}
