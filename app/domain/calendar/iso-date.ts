declare const isoDateBrand: unique symbol;
declare const instantBrand: unique symbol;

/** A calendar day, `2017-09-30`. Compares as text. */
export type IsoDate = string & { readonly [isoDateBrand]: true };

/** A moment in UTC, `2017-09-30T22:15:00.000Z`. Compares as text. */
export type Instant = string & { readonly [instantBrand]: true };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Month from 1. */
export const daysInMonth = (year: number, month: number): number =>
	month === 2
		? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
			? 29
			: 28
		: [4, 6, 9, 11].includes(month)
			? 30
			: 31;

/** The day, or null when the text is not a day that exists. */
export function parseIsoDate(text: string): IsoDate | null {
	const match = DAY.exec(text);
	if (match === null) return null;
	const year = Number(match[1]);
	const month = Number(match[2]);
	const day = Number(match[3]);
	return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
		? (text as IsoDate)
		: null;
}

/** A day written in code or read from a column that only holds days. Throws on anything else: it is a fault, not a refusal. */
export function isoDate(text: string): IsoDate {
	const day = parseIsoDate(text);
	if (day === null) throw new Error(`not a calendar day: ${text}`);
	return day;
}

/** Year, month (from 1) and day of the month. */
export interface DayParts {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

export const partsOf = (day: IsoDate): DayParts => ({
	year: Number(day.slice(0, 4)),
	month: Number(day.slice(5, 7)),
	day: Number(day.slice(8, 10)),
});

/** Throws when the parts are no day of the calendar. */
export const dayOf = ({ year, month, day }: DayParts): IsoDate =>
	isoDate(
		`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
	);

/** Days since 1 January 1970; whole-number arithmetic on the Gregorian calendar, with years counted from 1 March so that the leap day comes last. */
export function dayNumber(date: IsoDate): number {
	const { year, month, day } = partsOf(date);
	const marchYear = month > 2 ? year : year - 1;
	const monthFromMarch = (month + 9) % 12;
	const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
	return (
		marchYear * 365 +
		Math.floor(marchYear / 4) -
		Math.floor(marchYear / 100) +
		Math.floor(marchYear / 400) +
		dayOfYear -
		719468
	);
}

/** The day that is so many days after 1 January 1970. Undoes `dayNumber`. */
export function dayOfNumber(number: number): IsoDate {
	const fromEra = number + 719468;
	const era = Math.floor(fromEra / 146097);
	const dayOfEra = fromEra - era * 146097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
			365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
	return dayOf({
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
	});
}

/** The day so many days later; earlier for a negative number. */
export const addDays = (day: IsoDate, days: number): IsoDate => dayOfNumber(dayNumber(day) + days);

/** Days from the first to the second: 0 for the same day, negative when the second is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

export const WEEKDAYS = [
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
	'Sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

// 1 January 1970 was a Thursday.
export const weekday = (day: IsoDate): Weekday => WEEKDAYS[(((dayNumber(day) + 3) % 7) + 7) % 7]!;

export const isWeekend = (day: IsoDate): boolean => weekday(day) === 'Saturday' || weekday(day) === 'Sunday';

export const earliest = <T extends IsoDate | Instant>(first: T, ...rest: readonly T[]): T =>
	rest.reduce((least, each) => (each < least ? each : least), first);

export const latest = <T extends IsoDate | Instant>(first: T, ...rest: readonly T[]): T =>
	rest.reduce((most, each) => (each > most ? each : most), first);
