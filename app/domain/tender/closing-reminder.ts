import type { IsoDate } from '../calendar/iso-date.ts';
import { findUnknownYear, workingDaysBetween } from '../calendar/working-days.ts';

/** The steps of telling that bids close soon, in their order. */
export const CLOSING_STEPS = [
	{ step: 1, within: 5 },
	{ step: 2, within: 1 },
] as const;

/** Which of them is due on a day: the newest alone, each once for a closing. With another closing it begins again. */
export function closingReminderDue(
	closesOn: IsoDate,
	sent: readonly number[],
	today: IsoDate,
): number | null {
	if (today > closesOn || findUnknownYear(today, closesOn) !== null) return null;
	const left = workingDaysBetween(today, closesOn);
	const due = CLOSING_STEPS.findLast(({ within }) => left <= within);
	return due === undefined || sent.some((step) => step >= due.step) ? null : due.step;
}
