import { bankHolidays, type HolidayCalendar } from './bank-holidays.ts';
import { addDays, type IsoDate, isWeekend } from './iso-date.ts';

/** Neither a Saturday, a Sunday nor a bank holiday of that calendar. */
export const isWorkingDay = (day: IsoDate, calendar: HolidayCalendar = 'england-and-wales'): boolean =>
	!isWeekend(day) && !bankHolidays(Number(day.slice(0, 4)), calendar).has(day);

/** The working day that comes so many working days after the day, which itself is not counted. 0 gives the day back. */
export function addWorkingDays(
	day: IsoDate,
	count: number,
	calendar: HolidayCalendar = 'england-and-wales',
): IsoDate {
	if (!Number.isInteger(count) || count < 0) throw new Error(`not a count of working days: ${count}`);
	let reached = day;
	let left = count;
	while (left > 0) {
		reached = addDays(reached, 1);
		if (isWorkingDay(reached, calendar)) left -= 1;
	}
	return reached;
}

/** Working days after the first day up to and including the second; negative when the second is earlier. */
export function workingDaysBetween(
	from: IsoDate,
	to: IsoDate,
	calendar: HolidayCalendar = 'england-and-wales',
): number {
	if (to < from) return -workingDaysBetween(to, from, calendar);
	let count = 0;
	for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
		if (isWorkingDay(day, calendar)) count += 1;
	return count;
}
