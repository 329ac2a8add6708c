import type { Division } from './bank-holidays.ts';
import { addDays, dayOf, type IsoDate, isWeekend } from './iso-date.ts';
import { firstWeekday, lastWeekday } from './weekday-of-month.ts';

/**
 * The bank holidays that the rules of 1971 and the proclamations known so far give: what the shipped file was made from, and is held against.
 * The portal itself reads the file.
 */
const MOVED: Readonly<Record<number, Partial<Record<'earlyMay' | 'spring', string>>>> = {
	2020: { earlyMay: '2020-05-08' }, // 75 years of Victory in Europe Day
	2022: { spring: '2022-06-02' }, // Platinum Jubilee
};
const ADDED: Readonly<Record<number, readonly string[]>> = {
	2022: ['2022-06-03', '2022-09-19'], // Platinum Jubilee; state funeral of Queen Elizabeth II
	2023: ['2023-05-08'], // coronation of King Charles III
};

/** Proclaimed for Scotland alone. */
const ADDED_IN_SCOTLAND: Readonly<Record<number, readonly string[]>> = {
	2026: ['2026-06-15'],
};

export const holidaysByRule = (year: number, division: Division): readonly IsoDate[] =>
	[
		...new Set(
			{ 'england-and-wales': englandAndWales, scotland, 'northern-ireland': northernIreland }[division](year),
		),
	].sort();

const englandAndWales = (year: number): readonly IsoDate[] => [
	...withSubstitutes([on(year, 1, 1)]),
	...springToAugust(year),
	addDays(easterSunday(year), 1),
	lastWeekday(year, 8, 'Monday'),
	...withSubstitutes([on(year, 12, 25), on(year, 12, 26)]),
];

/** The nations substitute apart: on 1 and 2 January 2017 Scotland rested on the 2nd and 3rd. It keeps no Easter Monday. */
const scotland = (year: number): readonly IsoDate[] => [
	...withSubstitutes([on(year, 1, 1), on(year, 1, 2)]),
	...springToAugust(year),
	firstWeekday(year, 8, 'Monday'),
	...withSubstitutes([on(year, 11, 30)]), // St Andrew's Day
	...withSubstitutes([on(year, 12, 25), on(year, 12, 26)]),
	...((ADDED_IN_SCOTLAND[year] ?? []) as readonly IsoDate[]),
];

const northernIreland = (year: number): readonly IsoDate[] => [
	...englandAndWales(year),
	...withSubstitutes([on(year, 3, 17)]), // St Patrick's Day
	...withSubstitutes([on(year, 7, 12)]), // Battle of the Boyne
];

const springToAugust = (year: number): readonly IsoDate[] => [
	addDays(easterSunday(year), -2),
	(MOVED[year]?.earlyMay as IsoDate | undefined) ?? firstWeekday(year, 5, 'Monday'),
	(MOVED[year]?.spring as IsoDate | undefined) ?? lastWeekday(year, 5, 'Monday'),
	...((ADDED[year] ?? []) as readonly IsoDate[]),
];

const on = (year: number, month: number, day: number): IsoDate => dayOf({ year, month, day });

/** A holiday at a weekend is kept on the next weekday that is not one of these holidays itself. */
function withSubstitutes(holidays: readonly IsoDate[]): readonly IsoDate[] {
	const kept = holidays.filter((day) => !isWeekend(day));
	for (const day of holidays.filter(isWeekend)) {
		let substitute = day;
		while (isWeekend(substitute) || kept.includes(substitute)) substitute = addDays(substitute, 1);
		kept.push(substitute);
	}
	return kept;
}

/** The Gregorian computus in whole numbers (Meeus, Jones and Butcher). */
export function easterSunday(year: number): IsoDate {
	const century = Math.floor(year / 100);
	const yearOfCentury = year % 100;
	const golden = year % 19;
	const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
	const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
	const toSunday =
		(32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
	const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
	const sum = epact + toSunday - 7 * late + 114;
	return on(year, Math.floor(sum / 31), (sum % 31) + 1);
}
