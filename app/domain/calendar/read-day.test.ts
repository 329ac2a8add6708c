import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysInMonth } from './iso-date.ts';
import { readDay } from './read-day.ts';
import { readTime } from './read-time.ts';
import { monthName } from './write-date.ts';

const read = (day: string, month: string, year: string) => {
	const result = readDay({ day, month, year });
	return result.ok ? result.value : result.refusal.map(({ part, code }) => `${part} ${code}`);
};

test.each([
	['30', 'Sept.', '2026'],
	['30', 'Sept', '2026'],
	['30', 'sep', '2026'],
	['30', 'SEPTEMBER', '2026'],
	['30', 'Sep.', '2026'],
	['30', '9', '2026'],
	['３０', '０９', '２０２６'],
	['\u00a030 ', '\u00a009', ' 2026\u00a0'],
])('%j %j %j is 30 September 2026', (day, month, year) => {
	expect(read(day, month, year)).toBe('2026-09-30');
});

test.each([
	['', '', '', ['day missing', 'month missing', 'year missing']],
	['', '', '2026', ['day missing', 'month missing']],
	['1', '4', ' ', ['year missing']],
	['1', '13', '2026', ['month no-month']],
	['1', '0', '2026', ['month no-month']],
	['1', 'Ju', '2026', ['month no-month']],
	['1', 'Septem.ber', '2026', ['month no-month']],
	['1', '4', '26', ['year no-year']],
	['1', '4', 'abcd', ['year no-year']],
	['1', '4', '02026', ['year no-year']],
	['1', '4', '1899', ['year year-too-early']],
	['1', '4', '2200', ['year year-too-late']],
	['32', '13', 'abcd', ['day no-day', 'month no-month', 'year no-year']],
	['0', '4', '2026', ['day no-day']],
	['1e1', '4', '2026', ['day no-day']],
	['١', '4', '2026', ['day no-day']],
	['31', '4', '2026', ['day not-real']],
	['29', 'Feb', '2026', ['day not-real']],
])('%j %j %j is refused: %j', (day, month, year, problems) => {
	expect(read(day, month, year)).toEqual(problems);
});

test('every day of the calendar is read back from its numbers and from every beginning of its month that is long enough', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1900, max: 2199 }),
			fc.integer({ min: 1, max: 12 }),
			fc.integer({ min: 1, max: 31 }),
			fc.integer({ min: 3, max: 9 }),
			(year, month, day, length) => {
				fc.pre(day <= daysInMonth(year, month));
				const named = read(String(day), monthName(month).slice(0, length), String(year));
				expect(named).toBe(read(String(day), String(month), String(year)));
				expect(named).toBe([year, month, day].map((part) => String(part).padStart(2, '0')).join('-'));
			},
		),
	);
});

test.each([
	['9:30', '09:30'],
	['09.30', '09:30'],
	[' 23:59 ', '23:59'],
	['１２：００', '12:00'],
	['24:00', null],
	['9', null],
	['9:5', null],
	['9:30pm', null],
])('the time %j is %s', (typed, time) => {
	expect(readTime(typed)).toBe(time);
});
