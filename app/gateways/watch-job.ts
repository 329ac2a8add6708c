import type { Instant } from '../domain/calendar/iso-date.ts';
import { type JobAlarm, jobAlarm } from '../domain/job/job-alarm.ts';
import type { JobPlan } from '../domain/job/job-plan.ts';
import { isRunning, type JobState } from '../domain/job/job-state.ts';
import { nextDue } from './schedule.ts';

export interface WatchedJob {
	readonly name: string;
	readonly does: string;
	readonly schedule: JobPlan['schedule'];
	readonly state: JobState | null;
	readonly isRunning: boolean;
	/** When it is next run: at its time, or after its pause where it failed. */
	readonly nextAt: Instant;
	readonly alarm: JobAlarm | null;
	/** Why it is not run here. */
	readonly off: string | null;
}

/** How a job stands. One that has never ended well is owed since this server started. */
export function watchJob(
	plan: JobPlan,
	off: string | null,
	state: JobState | null,
	startedAt: Instant,
	now: Instant,
): WatchedJob {
	const done = state?.doneUntil ?? null;
	const owedSince = done === null ? startedAt : nextDue(plan.schedule, done);
	const { name, does, schedule } = plan;
	return {
		name,
		does,
		schedule,
		state,
		isRunning: isRunning(state, now),
		nextAt:
			state !== null && state.failures > 0 && state.nextTryAt !== null
				? state.nextTryAt
				: nextDue(schedule, now),
		alarm: off === null ? jobAlarm(plan, state, owedSince, now) : null,
		off,
	};
}
