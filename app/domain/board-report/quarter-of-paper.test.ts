import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import { quarterOfPaper } from './quarter-of-paper.ts';

const quarter = (number: number, startsOn: string, endsOn: string, dueOn: string): Period => ({
	id: `q${number}`,
	number,
	startsOn: isoDate(startsOn),
	endsOn: isoDate(endsOn),
	opensOn: isoDate(endsOn),
	dueOn: isoDate(dueOn),
});
const PERIODS = [
	quarter(15, '2026-07-01', '2026-09-30', '2026-10-29'),
	quarter(14, '2026-04-01', '2026-06-30', '2026-07-29'),
	quarter(16, '2026-10-01', '2026-12-31', '2027-01-29'),
];

test.each([
	['papers due before the newest returns are', '2026-10-22', '2026-10-15', 14],
	['papers due on the day on which the returns are', '2026-11-05', '2026-10-29', 15],
	['papers due after that', '2026-12-21', '2026-12-14', 15],
	['a meeting nine months after the last quarter', '2027-10-02', '2027-09-25', 16],
	['a meeting when the programme has long ended', '2027-10-03', '2027-09-26', null],
	['papers due before any return was', '2026-07-10', '2026-07-03', null],
])('for %s the paper is about the right quarter', (_words, heldOn, papersDueOn, expected) => {
	expect(
		quarterOfPaper(PERIODS, { heldOn: isoDate(heldOn), papersDueOn: isoDate(papersDueOn) })?.number ?? null,
	).toBe(expected);
});
