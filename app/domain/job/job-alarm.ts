import { addMinutes } from '../calendar/instant.ts';
import type { Instant } from '../calendar/iso-date.ts';
import type { JobPlan } from './job-plan.ts';
import { isRunning, type JobState } from './job-state.ts';

/** `failing`: its last run failed, and was not followed by one that ended well. `late`: it was due at `since`, and nobody has done it. */
export type JobAlarm =
	| { readonly code: 'failing'; readonly failures: number }
	| { readonly code: 'late'; readonly since: Instant };

/** What somebody must be told of the job. `owedSince`: when it was first due and not done. */
export function jobAlarm(
	{ lateAfterMinutes }: Pick<JobPlan, 'lateAfterMinutes'>,
	state: JobState | null,
	owedSince: Instant,
	now: Instant,
): JobAlarm | null {
	const failures = (state?.failures ?? 0) - (isRunning(state, now) ? 1 : 0);
	if (failures > 0) return { code: 'failing', failures };
	return addMinutes(owedSince, lateAfterMinutes) < now ? { code: 'late', since: owedSince } : null;
}
