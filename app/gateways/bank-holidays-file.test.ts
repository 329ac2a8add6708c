import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { ConfigurationFault, readConfig } from '../config.ts';
import { DIVISIONS, installBankHolidays } from '../domain/calendar/bank-holidays.ts';
import { holidaysByRule } from '../domain/calendar/holidays-by-rule.test-data.ts';
import { isoDate } from '../domain/calendar/iso-date.ts';
import { workingDayAfter } from '../domain/calendar/working-days.ts';
import { shippedBankHolidays } from './bank-holidays-file.ts';

const shipped = shippedBankHolidays();
afterEach(() => installBankHolidays(shipped));

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const inGovUkForm = (from: number, to: number) =>
	Object.fromEntries(
		DIVISIONS.map((division) => [
			division,
			{
				division,
				events: years(from, to).flatMap((year) =>
					holidaysByRule(year, division).map((date) => ({ title: 'A day', date, notes: '', bunting: true })),
				),
			},
		]),
	);
function saved(content: unknown): string {
	const path = join(mkdtempSync(join(tmpdir(), 'holidays-')), 'bank-holidays.json');
	writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
	return path;
}
const start = (path: string) => () =>
	readConfig({
		PORTAL_MODE: 'demonstration',
		SEALING_KEY: 'a key for tests that is long enough',
		BANK_HOLIDAYS: path,
	});

test.each(DIVISIONS)('the shipped file names what the rules and proclamations give %s', (division) => {
	expect(shipped[division]).toEqual(years(2015, 2028).flatMap((year) => holidaysByRule(year, division)));
});

test('an office’s newer file takes the place of the shipped one', () => {
	installBankHolidays(start(saved(inGovUkForm(2029, 2030)))().bankHolidays);
	expect(workingDayAfter(isoDate('2029-12-24'), 1)).toMatchObject({ value: '2029-12-27' });
	expect(workingDayAfter(isoDate('2030-12-24'), 5)).toEqual({
		ok: false,
		refusal: { code: 'no-bank-holidays', year: 2031 },
	});
});

const { scotland: _left, ...withoutScotland } = inGovUkForm(2027, 2027);
const half = inGovUkForm(2027, 2028);
half.scotland?.events.splice(-4);

test.each<readonly [string, () => string, RegExp]>([
	['a file that is not there', () => '/nowhere/holidays.json', /cannot be read/],
	['a page in its place', () => saved('<html>'), /is not JSON. Save https/],
	['one without Scotland', () => saved(withoutScotland), /not in the form .* scotland/],
	[
		'a day that is none',
		() =>
			saved({
				...inGovUkForm(2027, 2027),
				scotland: {
					division: 'scotland',
					events: [{ title: 'A day', date: '31/12/2027', notes: '', bunting: true }],
				},
			}),
		/scotland.events.0.date/,
	],
	['half a year', () => saved(half), /has not every bank holiday of 2028/],
])('%s stops the start with a sentence', (_what, path, words) => {
	expect(start(path())).toThrow(ConfigurationFault);
	expect(start(path())).toThrow(words);
	expect(start(path())).toThrow(/^BANK_HOLIDAYS: /);
});
