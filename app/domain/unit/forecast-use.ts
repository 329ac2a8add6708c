import { addDays, daysBetween, type IsoDate } from '../calendar/iso-date.ts';
import { type Month, monthOf, monthsFrom, spanOfMonth } from '../calendar/months.ts';
import { forecastRange } from './forecast-range.ts';

/** The run rate is that of so many whole months, or of as many as there are; fewer give no range. */
export const MONTHS_OF_RATE = 6;
/** With fewer a rate says nothing. */
const FEWEST_MONTHS = 3;

export interface UseFacts {
	/** The day that it is looked at from. */
	readonly on: IsoDate;
	readonly startsOn: IsoDate;
	/** The agreement's last day, on which it still runs. */
	readonly endsOn: IsoDate;
	/** People who started, by month, up to that day. */
	readonly startsByMonth: ReadonlyMap<Month, number>;
	/** Units that people have begun on. */
	readonly used: number;
	/** Free and reserved units. */
	readonly open: number;
}

export type UseForecast =
	| { readonly kind: 'ended'; readonly used: number; readonly unused: number }
	| { readonly kind: 'no-data'; readonly months: number }
	| { readonly kind: 'no-starts'; readonly months: readonly Month[]; readonly open: number }
	| {
			readonly kind: 'forecast';
			/** The whole months that the rate is taken from, and the starts in them. */
			readonly months: readonly Month[];
			readonly starts: number;
			readonly daysLeft: number;
			/** Units used by the end, never more than there are. */
			readonly expected: number;
			/** What will have been used lies within it in about 8 of 10 cases; null where there is too little history to say. */
			readonly range: { readonly low: number; readonly high: number } | null;
			readonly units: number;
			/** When the last free unit goes at this rate, where that is before the end. */
			readonly runsOutOn: IsoDate | null;
	  };

/**
 * How many units will have been used when the agreement ends, if people go on starting as they did in the last whole months; a range too once
 * there are as many of those as make a rate. Whole numbers, rounded to the nearest.
 */
export function forecastUse({ on, startsOn, endsOn, startsByMonth, used, open }: UseFacts): UseForecast {
	if (on > endsOn) return { kind: 'ended', used, unused: open };
	const whole = monthsFrom(monthOf(startsOn), monthOf(on)).filter(
		(month) => spanOfMonth(month).startsOn >= startsOn && spanOfMonth(month).endsOn <= on,
	);
	const months = whole.slice(-MONTHS_OF_RATE);
	if (months.length < FEWEST_MONTHS) return { kind: 'no-data', months: months.length };
	const starts = months.reduce((sum, month) => sum + (startsByMonth.get(month) ?? 0), 0);
	if (starts <= 0) return { kind: 'no-starts', months, open };
	const daysLeft = daysBetween(on, endsOn);
	const more = Math.round((starts * daysLeft) / daysIn(months));
	const { low, high } = forecastRange(starts, daysIn(months), daysLeft);
	const capped = (each: number): number => used + Math.min(each, open);
	return {
		kind: 'forecast',
		months,
		starts,
		daysLeft,
		expected: capped(more),
		range: months.length < MONTHS_OF_RATE ? null : { low: capped(low), high: capped(high) },
		units: used + open,
		runsOutOn: more > open ? addDays(on, Math.floor((open * daysIn(months)) / starts)) : null,
	};
}

function daysIn(months: readonly Month[]): number {
	const first = months[0] ?? '';
	const last = months.at(-1) ?? '';
	return daysBetween(spanOfMonth(first).startsOn, spanOfMonth(last).endsOn) + 1;
}
