import { daysBetween, type IsoDate } from '../calendar/iso-date.ts';
import { findUnknownYear, workingDaysBetween } from '../calendar/working-days.ts';

/** The steps of reminding, in their order; from `OVERDUE` on one for each week that a return is late. */
export const REMINDED = { opened: 0, ten: 1, two: 2, today: 3, overdue: 4 } as const;

/** After half a year whoever answers has been told often enough: the return is closed, or asked for by telephone. */
const WEEKS_REMINDED = 26;
const FIRST_WORKING_DAYS = 10;
const LAST_WORKING_DAYS = 2;

/** What was sent: for which day, and which step. */
export interface ReturnReminder {
	readonly dueOn: IsoDate;
	readonly step: number;
}

interface Asked {
	readonly opensOn: IsoDate;
	/** The day that holds: of the newest extension, if there is one. */
	readonly dueOn: IsoDate;
}

/** Where reminding stands on a day; null before the return opens and once it is late for longer than anybody is reminded. */
function stepOn({ opensOn, dueOn }: Asked, today: IsoDate): number | null {
	if (today > dueOn) {
		const weeks = Math.floor((daysBetween(dueOn, today) - 1) / 7);
		return weeks < WEEKS_REMINDED ? REMINDED.overdue + weeks : null;
	}
	if (today === dueOn) return REMINDED.today;
	if (today < opensOn) return null;
	// In a year of which the bank holidays are not known, nobody counts working days.
	if (findUnknownYear(today, dueOn) !== null) return REMINDED.opened;
	const left = workingDaysBetween(today, dueOn);
	if (left <= LAST_WORKING_DAYS) return REMINDED.two;
	return left <= FIRST_WORKING_DAYS ? REMINDED.ten : REMINDED.opened;
}

/**
 * Which reminder is due of a return that has not come, if any: the newest alone, however long the clock did not run, and each once for the day that
 * holds. With another day it begins again, but for “opened”, which whoever was reminded knows.
 */
export function reminderToSend(asked: Asked, sent: readonly ReturnReminder[], today: IsoDate): number | null {
	const step = stepOn(asked, today);
	if (step === null || (step === REMINDED.opened && sent.length > 0)) return null;
	return sent.some((one) => one.dueOn === asked.dueOn && one.step >= step) ? null : step;
}
