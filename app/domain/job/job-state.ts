import type { Instant } from '../calendar/iso-date.ts';

/** What is kept of a job between its runs. */
export interface JobState {
	/** Somebody has it until then. */
	readonly leasedUntil: Instant;
	/** Grows with each run: whoever holds an older number has lost the job. */
	readonly leaseNumber: number;
	/** The time that the last run which ended well was due at. */
	readonly doneUntil: Instant | null;
	/** Runs since then. One that has begun counts as failed until it has ended well, so that one which takes its server down counts too. */
	readonly failures: number;
	readonly nextTryAt: Instant | null;
	/** A system administrator asked for a run then, and has not had it yet. */
	readonly askedAt: Instant | null;
	readonly lastRunAt: Instant | null;
	readonly lastEndedAt: Instant | null;
	readonly lastSuccessAt: Instant | null;
	/** What the last run that has ended came to, in words. */
	readonly lastOutcome: string | null;
}

export const isRunning = (state: JobState | null, now: Instant): boolean =>
	state !== null && state.leasedUntil > now;
