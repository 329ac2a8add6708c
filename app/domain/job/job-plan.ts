/** When a job is due: every so many seconds, or at the times of a pattern on London's clocks (minute, hour, day, month, weekday), which words say too. */
export type Schedule =
	| { readonly everySeconds: number }
	| { readonly pattern: string; readonly words: string };

/** What is known of a job without running it. */
export interface JobPlan {
	readonly name: string;
	/** What it does, in words: "Sends the mail that waits". */
	readonly does: string;
	readonly schedule: Schedule;
	/** So long after it was due somebody is to be told that it has not run. */
	readonly lateAfterMinutes: number;
}

const UNITS: readonly (readonly [seconds: number, one: string, many: string])[] = [
	[3600, 'hour', 'hours'],
	[60, 'minute', 'minutes'],
	[1, 'second', 'seconds'],
];

/** "Every 10 seconds", "Every hour", "Every day at 2:15am". */
export function saySchedule(schedule: Schedule): string {
	if ('pattern' in schedule) return schedule.words;
	const [size, one, many] = UNITS.find(([seconds]) => schedule.everySeconds % seconds === 0) ?? UNITS[2]!;
	const count = schedule.everySeconds / size;
	return count === 1 ? `Every ${one}` : `Every ${count} ${many}`;
}
