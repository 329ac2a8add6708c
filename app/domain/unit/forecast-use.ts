import { addDays, daysBetween, type IsoDate } from '../calendar/iso-date.ts';
import { type Month, monthOf, monthsFrom, spanOfMonth } from '../calendar/months.ts';

/** The run rate is that of so many whole months, or of as many as there are. */
const MONTHS_OF_RATE = 6;
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
			/** Months in a row that the range is taken from: the fewest and the most starts in so many. */
			readonly window: number;
			readonly fewest: number;
			readonly most: number;
			readonly daysLeft: number;
			/** Units used by the end, never more than there are. */
			readonly used: { readonly low: number; readonly expected: number; readonly high: number };
			readonly units: number;
			/** When the last free unit goes at this rate, where that is before the end. */
			readonly runsOutOn: IsoDate | null;
	  };

/**
 * How many units will have been used when the agreement ends, if people go on starting as they did in the last whole months. The range is the
 * slowest and the quickest half of those months, run on to the end. Whole numbers, rounded to the nearest.
 */
export function forecastUse({ on, startsOn, endsOn, startsByMonth, used, open }: UseFacts): UseForecast {
	if (on > endsOn) return { kind: 'ended', used, unused: open };
	const whole = monthsFrom(monthOf(startsOn), monthOf(on)).filter(
		(month) => spanOfMonth(month).startsOn >= startsOn && spanOfMonth(month).endsOn <= on,
	);
	const months = whole.slice(-MONTHS_OF_RATE);
	if (months.length < FEWEST_MONTHS) return { kind: 'no-data', months: months.length };
	const startsIn = (span: readonly Month[]): number =>
		span.reduce((sum, month) => sum + (startsByMonth.get(month) ?? 0), 0);
	const starts = startsIn(months);
	if (starts <= 0) return { kind: 'no-starts', months, open };
	const window = Math.floor(months.length / 2);
	const windows = months
		.slice(0, months.length - window + 1)
		.map((_, from) => months.slice(from, from + window));
	const ranked = windows
		.map((span) => ({ starts: startsIn(span), span }))
		.sort((one, other) => one.starts - other.starts);
	const daysLeft = daysBetween(on, endsOn);
	const runOn = (span: readonly Month[]): number =>
		Math.round((Math.max(startsIn(span), 0) * daysLeft) / daysIn(span));
	const more = {
		low: runOn(ranked[0]?.span ?? months),
		expected: runOn(months),
		high: runOn(ranked.at(-1)?.span ?? months),
	};
	const capped = (each: number): number => used + Math.min(each, open);
	return {
		kind: 'forecast',
		months,
		starts,
		window,
		fewest: ranked[0]?.starts ?? 0,
		most: ranked.at(-1)?.starts ?? 0,
		daysLeft,
		used: {
			low: capped(Math.min(more.low, more.expected)),
			expected: capped(more.expected),
			high: capped(Math.max(more.high, more.expected)),
		},
		units: used + open,
		runsOutOn: more.expected > open ? addDays(on, Math.floor((open * daysIn(months)) / starts)) : null,
	};
}

function daysIn(months: readonly Month[]): number {
	const first = months[0] ?? '';
	const last = months.at(-1) ?? '';
	return daysBetween(spanOfMonth(first).startsOn, spanOfMonth(last).endsOn) + 1;
}
