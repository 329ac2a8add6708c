import { daysInMonth, type IsoDate, partsOf } from './iso-date.ts';
import type { Period } from './period.ts';
import { quarterLabel, quarterOfSpan } from './quarters.ts';
import { monthName, writeDay } from './write-date.ts';

interface Span {
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
}

/**
 * `January to March 2017 (2016/17 Q4, contract quarter 1)`. A bare quarter number confuses, so the months always come first
 * (domain guide §5). A period that is no quarter is "contract period 1".
 */
export function periodLabel(period: Pick<Period, 'number' | 'startsOn' | 'endsOn'>): string {
	const quarter = quarterOfSpan(period);
	const place =
		quarter === null
			? `contract period ${period.number}`
			: `${quarterLabel(quarter)}, contract quarter ${period.number}`;
	return `${monthsLabel(period)} (${place})`;
}

/** `January to March 2017`; `October 2016 to March 2017`; `3 January 2017 to 31 March 2017` where the months are not whole. */
export const monthsLabel = (span: Span): string => write(span, monthName, ' to ');

/** From the first of these contract periods to the last of them: `January 2016 to June 2026`; empty where one is unknown. */
export function monthsOfPeriods(numbers: readonly number[], periods: readonly Period[]): string {
	const first = periods.find(({ number }) => number === numbers[0]);
	const last = periods.find(({ number }) => number === numbers.at(-1));
	return first === undefined || last === undefined
		? ''
		: monthsLabel({ startsOn: first.startsOn, endsOn: last.endsOn });
}

/** `Jan–Mar 2017`: only where the width of a chart forces it. */
export const chartMonthsLabel = (span: Span): string =>
	write(span, (month) => monthName(month).slice(0, 3), '–');

function write(span: Span, nameOf: (month: number) => string, to: string): string {
	const from = partsOf(span.startsOn);
	const until = partsOf(span.endsOn);
	if (from.day !== 1 || until.day !== daysInMonth(until.year, until.month))
		return `${writeDay(span.startsOn)} to ${writeDay(span.endsOn)}`;
	if (from.year !== until.year)
		return `${nameOf(from.month)} ${from.year}${to}${nameOf(until.month)} ${until.year}`;
	return `${from.month === until.month ? '' : nameOf(from.month) + to}${nameOf(until.month)} ${until.year}`;
}
