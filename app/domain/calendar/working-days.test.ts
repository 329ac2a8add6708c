import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bankHolidays } from './bank-holidays.ts';
import { easterSunday } from './holidays-by-rule.test-data.ts';
import { addDays, dayOfNumber, isoDate, isWeekend } from './iso-date.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';

// As published on gov.uk/bank-holidays.
test.each([
	[2016, '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27'],
	[2017, '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
	[2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
	[2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
	[2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
	[2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
	[2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
	[2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
	[2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
] as const)('the bank holidays of England and Wales in %i', (year, days) => {
	expect([...(bankHolidays(year, 'england-and-wales') ?? [])].sort()).toEqual(
		days.split(' ').map((day) => `${year}-${day}`),
	);
});

// Scotland's and Northern Ireland's beyond those of England and Wales.
test.each([
	[2017, '01-03 03-17 07-12 08-07 11-30'],
	[2018, '01-02 03-19 07-12 08-06 11-30'],
	[2020, '01-02 03-17 07-13 08-03 11-30'],
	[2021, '01-04 03-17 07-12 08-02 11-30'],
	[2022, '01-04 03-17 07-12 08-01 11-30'],
	[2023, '01-03 03-17 07-12 08-07 11-30'],
	[2024, '01-02 03-18 07-12 08-05 12-02'],
	[2025, '01-02 03-17 07-14 08-04 12-01'],
	[2026, '01-02 03-17 06-15 07-13 08-03 11-30'],
] as const)('the further bank holidays of the United Kingdom in %i', (year, days) => {
	const own = bankHolidays(year, 'england-and-wales') ?? new Set();
	const further = [...(bankHolidays(year, 'united-kingdom') ?? [])].filter((day) => !own.has(day)).sort();
	expect(further).toEqual(days.split(' ').map((day) => `${year}-${day}`));
});

test.each([
	'2015-04-05',
	'2016-03-27',
	'2019-04-21',
	'2024-03-31',
	'2025-04-20',
	'2026-04-05',
	'2031-04-13',
	'2035-03-25',
])('Easter Sunday is %s', (day) => {
	expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
});

test('from 2015 to 2028 no bank holiday is lost at a weekend', () => {
	for (let year = 2015; year <= 2028; year += 1) {
		const days = [...(bankHolidays(year, 'england-and-wales') ?? [])];
		expect(days.filter((day) => isWeekend(isoDate(day)))).toEqual([]);
		expect(days).toHaveLength(year === 2022 ? 10 : year === 2023 ? 9 : 8);
	}
});

// Procurement Act 2023 s.123: a holiday in any part of the United Kingdom counts (domain guide §7).
test.each([
	['2017-09-29', 1, '2017-10-02'],
	['2017-09-30', 1, '2017-10-02'],
	['2017-04-13', 1, '2017-04-18'],
	['2017-04-13', 0, '2017-04-13'],
	['2021-12-24', 1, '2021-12-29'],
	['2016-12-30', 10, '2017-01-16'],
] as const)('%s and %i working days is %s', (day, count, expected) => {
	expect(addWorkingDays(isoDate(day), count)).toBe(expected);
});

test('working days are counted in one direction and the other alike', () => {
	const day = fc.integer({ min: 16_500, max: 21_300 }).map(dayOfNumber);
	fc.assert(
		fc.property(
			day,
			fc.integer({ min: 1, max: 60 }),
			fc.constantFrom('england-and-wales' as const, 'united-kingdom' as const),
			(from, count, calendar) => {
				const to = addWorkingDays(from, count, calendar);
				expect(isWorkingDay(to, calendar)).toBe(true);
				expect(workingDaysBetween(from, to, calendar)).toBe(count);
				expect(workingDaysBetween(to, from, calendar)).toBe(-count);
				expect(workingDaysBetween(from, addDays(to, -1), calendar)).toBe(count - 1);
			},
		),
	);
});

test.each([-1, 1.5])('a count of %d working days is a fault', (count) => {
	expect(() => addWorkingDays(isoDate('2017-01-01'), count)).toThrow('not a count');
});
