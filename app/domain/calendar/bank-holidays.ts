import type { IsoDate } from './iso-date.ts';

/** Whose bank holidays count: England and Wales's, or those of any part of the United Kingdom (Procurement Act 2023 s.123). */
export type HolidayCalendar = 'england-and-wales' | 'united-kingdom';

/** As GOV.UK's own file names them. */
export const DIVISIONS = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export type Division = (typeof DIVISIONS)[number];

/** No part of the United Kingdom has fewer in a year. A year of which a division names fewer is not whole, so it is not covered. */
const FEWEST_IN_A_YEAR = 8;

/** The days of GOV.UK's file: https://www.gov.uk/bank-holidays.json. */
export type HolidayFile = Readonly<Record<Division, readonly IsoDate[]>>;

/** The portal does not know the bank holidays of a year, and guesses at none. */
export interface BankHolidaysRefusal {
	readonly code: 'no-bank-holidays';
	readonly year: number;
}

type Years = ReadonlyMap<number, Readonly<Record<HolidayCalendar, ReadonlySet<string>>>>;

/**
 * What the office's file says, set once at start. It stands on the process and not in this module, for the built pages have a copy of the
 * module of their own.
 */
const PLACE = Symbol.for('commissioning-portal.bank-holidays');
const process = globalThis as { [PLACE]?: Years };

/** Once, by whoever starts a process; without it a working day is a fault, never a guess. */
export function installBankHolidays(file: HolidayFile): void {
	process[PLACE] = new Map(
		yearsCovered(file).map((year) => {
			const of = (...divisions: readonly Division[]) =>
				new Set<string>(divisions.flatMap((division) => inYear(file[division], year)));
			return [
				year,
				{ 'england-and-wales': of('england-and-wales'), 'united-kingdom': of(...DIVISIONS) },
			] as const;
		}),
	);
}

export const hasBankHolidays = (): boolean => process[PLACE] !== undefined;

/** Years that every division names whole, in their order. */
export const yearsCovered = (file: HolidayFile): readonly number[] =>
	yearsNamed(file).filter((year) =>
		DIVISIONS.every((division) => inYear(file[division], year).length >= FEWEST_IN_A_YEAR),
	);

export const yearsNamed = (file: HolidayFile): readonly number[] =>
	[...new Set(DIVISIONS.flatMap((division) => file[division].map(yearOf)))].sort((a, b) => a - b);

/** The bank holidays of a calendar year; null for a year that the file does not cover. */
export function bankHolidays(year: number, calendar: HolidayCalendar): ReadonlySet<string> | null {
	const years = process[PLACE];
	if (years === undefined) throw new Error('no bank holidays have been installed');
	return years.get(year)?.[calendar] ?? null;
}

const inYear = (days: readonly IsoDate[], year: number): readonly IsoDate[] =>
	days.filter((day) => yearOf(day) === year);

export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

/** What whoever needs the year is told. */
export const noBankHolidaysWords = (year: number): string =>
	`The portal does not have the bank holidays of ${year}, so it cannot count working days then. Choose an earlier date, or ask whoever runs the portal to put GOV.UK’s latest file of bank holidays in place`;
