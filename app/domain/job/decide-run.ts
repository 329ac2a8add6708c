import { addMinutes } from '../calendar/instant.ts';
import type { Instant } from '../calendar/iso-date.ts';
import { isRunning, type JobState } from './job-state.ts';

/** `taken`: a server runs it. `pausing`: it failed, and is tried again later. */
export type RunDecision = 'run' | 'taken' | 'pausing' | 'not-due';

/** May the job be run now? `lastDue` is the last time at or before now at which it was due: however many were missed, it is run once. */
export function decideRun(state: JobState | null, lastDue: Instant, now: Instant): RunDecision {
	if (state === null) return 'run';
	if (isRunning(state, now)) return 'taken';
	if (state.askedAt !== null) return 'run';
	if (state.failures > 0) return state.nextTryAt !== null && state.nextTryAt > now ? 'pausing' : 'run';
	return state.doneUntil === null || state.doneUntil < lastDue ? 'run' : 'not-due';
}

const LONGEST_PAUSE_MINUTES = 60;

/** When a job that has failed so many times in a row is tried again: 1, 2, 4 … minutes later, at most an hour. */
export const nextTry = (failures: number, now: Instant): Instant =>
	addMinutes(now, Math.min(2 ** Math.min(Math.max(0, failures - 1), 10), LONGEST_PAUSE_MINUTES));
