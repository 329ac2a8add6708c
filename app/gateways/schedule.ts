import { Cron } from 'croner';
import { addMilliseconds, epochMilliseconds, instantOfEpoch } from '../domain/calendar/instant.ts';
import type { Instant } from '../domain/calendar/iso-date.ts';
import type { Schedule } from '../domain/job/job-plan.ts';

const patterns = new Map<string, Cron>();

/** Knows no clock and starts nothing: it is only asked. */
function cronOf(pattern: string): Cron {
	let cron = patterns.get(pattern);
	if (cron === undefined) {
		cron = new Cron(pattern, { timezone: 'Europe/London', paused: true });
		patterns.set(pattern, cron);
	}
	return cron;
}

const instantOf = (date: Date): Instant => date.toISOString() as Instant;

/**
 * The last time at which the schedule was due, at or before the moment. A time of day that London's clocks skip in March is due as soon as they have
 * skipped it, and one that they show twice in October the first time: once a day in either case.
 */
export function lastDue(schedule: Schedule, moment: Instant): Instant {
	if ('everySeconds' in schedule) return lastRound(schedule.everySeconds, moment);
	// Asked of a moment at which it is due, croner answers the time before.
	const after = new Date(addMilliseconds(moment, 1));
	const [last] = cronOf(schedule.pattern).previousRuns(1, after);
	if (last === undefined) throw new Error(`a schedule that was never due: ${schedule.pattern}`);
	return instantOf(last);
}

/** The first time after the moment at which it will be due. */
export function nextDue(schedule: Schedule, moment: Instant): Instant {
	if ('everySeconds' in schedule)
		return addMilliseconds(lastRound(schedule.everySeconds, moment), schedule.everySeconds * 1000);
	const next = cronOf(schedule.pattern).nextRun(new Date(moment));
	if (next === null) throw new Error(`a schedule that will never be due: ${schedule.pattern}`);
	return instantOf(next);
}

/** Rounds are counted from 1970, so that every server counts the same ones. */
function lastRound(seconds: number, moment: Instant): Instant {
	const now = epochMilliseconds(moment);
	return instantOfEpoch(now - (now % (seconds * 1000)));
}
