import { type Instant, type IsoDate, partsOf, weekday } from './iso-date.ts';
import { londonDay, londonTime } from './london.ts';

export const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

/** Month from 1. */
export const monthName = (month: number): string => MONTHS[month - 1]!;

/** `30 September 2017`. */
export function writeDay(day: IsoDate): string {
	const parts = partsOf(day);
	return `${parts.day} ${monthName(parts.month)} ${parts.year}`;
}

/** `Saturday 30 September 2017`. */
export const writeDayWithWeekday = (day: IsoDate): string => `${weekday(day)} ${writeDay(day)}`;

/** `17:00` becomes `5:00pm`; 12 o'clock is midday or midnight, which nobody can mistake. */
export function writeTime(time: string): string {
	if (time === '00:00') return 'midnight';
	if (time === '12:00') return 'midday';
	const hour = Number(time.slice(0, 2));
	return `${hour % 12 === 0 ? 12 : hour % 12}:${time.slice(3, 5)}${hour < 12 ? 'am' : 'pm'}`;
}

/** `30 September 2017 at 5:00pm`, on London's clock. */
export const writeInstant = (moment: Instant): string =>
	`${writeDay(londonDay(moment))} at ${writeTime(londonTime(moment))}`;
