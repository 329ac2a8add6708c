import { dayOf, daysInMonth, type IsoDate, partsOf } from '../calendar/iso-date.ts';

/** How long a return may still be waited for whose own day comes when the programme is over. */
const MONTHS_AFTER = 3;

/**
 * The last day to which a return can be extended: the programme's last day. A return whose own day lies on or after that (the last quarter's
 * always does) can be given three months from its own day.
 */
export const lastDayOfExtension = (dueOn: IsoDate, programmeEndsOn: IsoDate): IsoDate =>
	dueOn < programmeEndsOn ? programmeEndsOn : monthsLater(dueOn, MONTHS_AFTER);

function monthsLater(day: IsoDate, count: number): IsoDate {
	const parts = partsOf(day);
	const months = parts.month - 1 + count;
	const year = parts.year + Math.floor(months / 12);
	const month = (months % 12) + 1;
	return dayOf({ year, month, day: Math.min(parts.day, daysInMonth(year, month)) });
}
