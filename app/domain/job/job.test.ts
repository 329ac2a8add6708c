import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { decideRun, nextTry, type RunDecision } from './decide-run.ts';
import { type JobAlarm, jobAlarm } from './job-alarm.ts';
import { type Schedule, saySchedule } from './job-plan.ts';
import type { JobState } from './job-state.ts';

const at = (time: string) => instant(`2026-11-30T${time}:00.000Z`);
const NOW = at('12:00');

const aState = (given: Partial<JobState> = {}): JobState => ({
	leasedUntil: at('03:01'),
	leaseNumber: 4,
	doneUntil: at('03:00'),
	failures: 0,
	nextTryAt: null,
	askedAt: null,
	lastRunAt: at('03:00'),
	lastEndedAt: at('03:01'),
	lastSuccessAt: at('03:01'),
	lastOutcome: 'done',
	...given,
});

test.each<[string, JobState | null, string, RunDecision]>([
	['a job that has never run is run', null, '03:00', 'run'],
	['one that was done for the last time at which it was due is not', aState(), '03:00', 'not-due'],
	['one that has come due since then is', aState(), '11:00', 'run'],
	['one that is due and is being run is taken', aState({ leasedUntil: at('12:01') }), '11:00', 'taken'],
	['one whose lease ends at this very moment is anybody’s', aState({ leasedUntil: NOW }), '11:00', 'run'],
	[
		'one that failed waits until its pause is over',
		aState({ failures: 2, nextTryAt: at('12:01') }),
		'11:00',
		'pausing',
	],
	['and is then run', aState({ failures: 2, nextTryAt: NOW }), '11:00', 'run'],
	['though it was run out of turn', aState({ failures: 1, nextTryAt: NOW }), '03:00', 'run'],
	[
		'one that somebody asked for is run though it is not due',
		aState({ askedAt: at('11:59') }),
		'03:00',
		'run',
	],
	[
		'even in its pause',
		aState({ askedAt: at('11:59'), failures: 2, nextTryAt: at('12:01') }),
		'11:00',
		'run',
	],
	[
		'but never while it is being run',
		aState({ askedAt: at('11:59'), leasedUntil: at('12:01') }),
		'11:00',
		'taken',
	],
])('%s', (_, state, lastDue, expected) => {
	expect(decideRun(state, at(lastDue), NOW)).toBe(expected);
});

test('the pauses of a job that fails grow to an hour and no further', () => {
	expect([1, 2, 3, 4, 5, 6, 7, 8, 2000].map((failures) => nextTry(failures, NOW).slice(11, 16))).toEqual([
		'12:01',
		'12:02',
		'12:04',
		'12:08',
		'12:16',
		'12:32',
		'13:00',
		'13:00',
		'13:00',
	]);
});

test.each<[string, JobState | null, string, JobAlarm | null]>([
	['a job that will be due later is no alarm', aState(), '13:00', null],
	['one that has been owed for as long as is allowed is none yet', aState(), '11:30', null],
	['one that has been owed for longer is', aState(), '11:29', { code: 'late', since: at('11:29') }],
	['one that never ran is late as well', null, '11:00', { code: 'late', since: at('11:00') }],
	['one that failed is an alarm at once', aState({ failures: 1 }), '12:00', { code: 'failing', failures: 1 }],
	['one in its first run has not failed', aState({ failures: 1, leasedUntil: at('12:01') }), '12:00', null],
	[
		'one that is tried for the third time has failed twice',
		aState({ failures: 3, leasedUntil: at('12:01') }),
		'12:00',
		{ code: 'failing', failures: 2 },
	],
])('%s', (_, state, owedSince, expected) => {
	expect(jobAlarm({ lateAfterMinutes: 30 }, state, at(owedSince), NOW)).toEqual(expected);
});

test.each<[Schedule, string]>([
	[{ everySeconds: 10 }, 'Every 10 seconds'],
	[{ everySeconds: 60 }, 'Every minute'],
	[{ everySeconds: 90 }, 'Every 90 seconds'],
	[{ everySeconds: 900 }, 'Every 15 minutes'],
	[{ everySeconds: 3600 }, 'Every hour'],
	[{ pattern: '15 2 * * *', words: 'Every day at 2:15am' }, 'Every day at 2:15am'],
])('%j is said to be “%s”', (schedule, words) => {
	expect(saySchedule(schedule)).toBe(words);
});
