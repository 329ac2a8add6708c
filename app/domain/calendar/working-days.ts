import { accepted, type Result, refused } from '../result.ts';
import { type BankHolidaysRefusal, bankHolidays, type HolidayCalendar, yearOf } from './bank-holidays.ts';
import { addDays, type IsoDate, isWeekend } from './iso-date.ts';

/** Neither a Saturday, a Sunday nor a bank holiday of that calendar. */
export function isWorkingDay(day: IsoDate, calendar: HolidayCalendar = 'england-and-wales'): boolean {
	const holidays = bankHolidays(yearOf(day), calendar);
	if (holidays === null) throw new Error(`no bank holidays of ${yearOf(day)}`);
	return !isWeekend(day) && !holidays.has(day);
}

/** The first year of those days, both included, of which the bank holidays are not known; null where all are. */
export function findUnknownYear(from: IsoDate, to: IsoDate): BankHolidaysRefusal | null {
	for (let year = yearOf(from); year <= yearOf(to); year += 1)
		if (bankHolidays(year, 'united-kingdom') === null) return { code: 'no-bank-holidays', year };
	return null;
}

/** The working day that comes so many working days after the day, which itself is not counted. 0 gives the day back. */
export function workingDayAfter(
	day: IsoDate,
	count: number,
	calendar: HolidayCalendar = 'england-and-wales',
): Result<IsoDate, BankHolidaysRefusal> {
	if (!Number.isInteger(count) || count < 0) throw new Error(`not a count of working days: ${count}`);
	let reached = day;
	let left = count;
	while (left > 0) {
		reached = addDays(reached, 1);
		const unknown = findUnknownYear(reached, reached);
		if (unknown !== null) return refused(unknown);
		if (isWorkingDay(reached, calendar)) left -= 1;
	}
	return accepted(reached);
}

/** The day itself, or the working day nearest to it, not before `from`; of two as near the later. */
export function nearestWorkingDay(
	day: IsoDate,
	from: IsoDate,
	calendar: HolidayCalendar = 'england-and-wales',
): Result<IsoDate, BankHolidaysRefusal> {
	for (let distance = 0; ; distance += 1)
		for (const near of [addDays(day, distance), addDays(day, -distance)]) {
			if (near < from) continue;
			const unknown = findUnknownYear(near, near);
			if (unknown !== null) return refused(unknown);
			if (isWorkingDay(near, calendar)) return accepted(near);
		}
}

/** The same where the year is known to be covered: otherwise a fault. */
export function addWorkingDays(
	day: IsoDate,
	count: number,
	calendar: HolidayCalendar = 'england-and-wales',
): IsoDate {
	const found = workingDayAfter(day, count, calendar);
	if (!found.ok) throw new Error(`no bank holidays of ${found.refusal.year}`);
	return found.value;
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
