import { dayOf, daysInMonth, type IsoDate, isoDate, partsOf } from './iso-date.ts';
import { chartMonthsLabel, monthsLabel } from './period-label.ts';

/** A calendar month, `2017-09`. Compares as text. */
export type Month = string;

export const monthOf = (day: IsoDate): Month => day.slice(0, 7);

/** Its first and last day. */
export function spanOfMonth(month: Month): { readonly startsOn: IsoDate; readonly endsOn: IsoDate } {
	const startsOn = isoDate(`${month}-01`);
	const parts = partsOf(startsOn);
	return { startsOn, endsOn: dayOf({ ...parts, day: daysInMonth(parts.year, parts.month) }) };
}

/** The months from the first to the last, both included; none where the last comes before the first. */
export function monthsFrom(first: Month, last: Month): readonly Month[] {
	const months: Month[] = [];
	for (let month = first; month <= last; month = monthAfter(month)) months.push(month);
	return months;
}

export function monthAfter(month: Month): Month {
	const year = Number(month.slice(0, 4));
	const number = Number(month.slice(5));
	return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** "September 2017" */
export const writeMonth = (month: Month): string => monthsLabel(spanOfMonth(month));

/** "Sep 2017": only where the width of a chart forces it. */
export const chartMonth = (month: Month): string => chartMonthsLabel(spanOfMonth(month));
