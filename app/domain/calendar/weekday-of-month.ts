import { addDays, dayOf, daysInMonth, type IsoDate, type Weekday, weekday } from './iso-date.ts';

/** The first Monday of May 2026: `firstWeekday(2026, 5, 'Monday')`. */
export const firstWeekday = (year: number, month: number, wanted: Weekday): IsoDate =>
	step(dayOf({ year, month, day: 1 }), 1, wanted);

/** The last Sunday of October 2026: `lastWeekday(2026, 10, 'Sunday')`. */
export const lastWeekday = (year: number, month: number, wanted: Weekday): IsoDate =>
	step(dayOf({ year, month, day: daysInMonth(year, month) }), -1, wanted);

function step(from: IsoDate, by: 1 | -1, wanted: Weekday): IsoDate {
	let day = from;
	while (weekday(day) !== wanted) day = addDays(day, by);
	return day;
}
