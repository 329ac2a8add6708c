import type { Period } from '../calendar/period.ts';

/** What an accepted return says of those who started in its quarter. */
export interface WaitReported {
	readonly period: Pick<Period, 'startsOn' | 'endsOn'>;
	/** Tenths and smaller parts as they were sent. */
	readonly medianWeeks: number;
	readonly started: number | null;
}

export type WaitTold =
	| { readonly weeks: number; readonly period: WaitReported['period'] }
	| 'not-received'
	| 'too-few';

/** Below it a median tells of a few people: the least base of what is told below a whole programme. */
const LEAST_STARTED = 10;
/** Older than that it says nothing of today's wait. */
const NEWEST_LOOKED_AT = 4;

/** Of one provider's accepted returns, the latest first, the wait that the public may be told: never a mean over providers or quarters. */
export function waitTold(reported: readonly WaitReported[]): WaitTold {
	const recent = reported.slice(0, NEWEST_LOOKED_AT);
	const told = recent.find(({ started }) => started !== null && started >= LEAST_STARTED);
	if (told !== undefined) return { weeks: told.medianWeeks, period: told.period };
	return recent.length === 0 ? 'not-received' : 'too-few';
}
