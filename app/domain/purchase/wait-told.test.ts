import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { type WaitReported, waitTold } from './wait-told.ts';

const quarter = (endsOn: string, medianWeeks: number, started: number | null): WaitReported => ({
	period: { startsOn: isoDate('2026-01-01'), endsOn: isoDate(endsOn) },
	medianWeeks,
	started,
});

test.each<[string, readonly WaitReported[], number | string]>([
	['nothing was accepted', [], 'not-received'],
	['the latest quarter counts', [quarter('2026-06-30', 5.6, 22), quarter('2026-03-31', 6, 20)], 5.6],
	['ten people are enough', [quarter('2026-06-30', 5.6, 10)], 5.6],
	['nine tell too much of each', [quarter('2026-06-30', 5.6, 9)], 'too-few'],
	['how many started is not known', [quarter('2026-06-30', 5.6, null)], 'too-few'],
	['a quarter of few is passed over', [quarter('2026-06-30', 9, 3), quarter('2026-03-31', 6, 20)], 6],
	[
		'what is more than a year old says nothing of today',
		[...Array.from({ length: 4 }, () => quarter('2026-06-30', 9, 3)), quarter('2025-06-30', 6, 20)],
		'too-few',
	],
])('the wait that the public is told: %s', (_case, reported, told) => {
	const answer = waitTold(reported);
	expect(typeof answer === 'string' ? answer : answer.weeks).toBe(told);
});
