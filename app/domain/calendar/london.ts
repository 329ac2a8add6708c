import { addMinutes, instant } from './instant.ts';
import { type Instant, type IsoDate, partsOf } from './iso-date.ts';
import { lastWeekday } from './weekday-of-month.ts';

/**
 * The one place that knows London's clock: GMT, and British Summer Time (an hour ahead) from 01:00 UTC on the last Sunday
 * of March to 01:00 UTC on the last Sunday of October (Summer Time Order 2002; the same rule since 1996).
 */

const SUMMER_TIME_MINUTES = 60;

const changeAt = (year: number, month: 3 | 10): Instant =>
	instant(`${lastWeekday(year, month, 'Sunday')}T01:00:00.000Z`);

function isSummerTime(moment: Instant): boolean {
	const { year } = partsOf(moment.slice(0, 10) as IsoDate);
	return changeAt(year, 3) <= moment && moment < changeAt(year, 10);
}

const onLondonClock = (moment: Instant): string =>
	isSummerTime(moment) ? addMinutes(moment, SUMMER_TIME_MINUTES) : moment;

/** The calendar day in London at that instant: 23:30 UTC on 30 June is 1 July. */
export const londonDay = (moment: Instant): IsoDate => onLondonClock(moment).slice(0, 10) as IsoDate;

/** The time of day in London, on the 24-hour clock: `17:00`. */
export const londonTime = (moment: Instant): string => onLondonClock(moment).slice(11, 16);

/**
 * The instant at which London's clocks show that day and time (`17:00`). A time that the clocks show twice in October is
 * the first of the two; one that they skip in March is read as if they had not been moved (01:30 is 02:30 summer time).
 * Throws when the time is not `HH:MM`.
 */
export function londonInstant(day: IsoDate, time: string): Instant {
	const asIfGmt = instant(`${day}T${time}:00.000Z`);
	const asIfSummer = addMinutes(asIfGmt, -SUMMER_TIME_MINUTES);
	return isSummerTime(asIfSummer) ? asIfSummer : asIfGmt;
}
