import { expect, test } from 'vitest';
import { z } from 'zod';
import { dateError, dateField, optionalDateField } from './date-field.ts';
import { parseForm } from './form.ts';

const schema = z.strictObject({
	startsOn: dateField('The start date'),
	endsOn: optionalDateField('The end date'),
});

const parse = (day: string, month: string, year: string, more: Record<string, string> = {}) => {
	const form = new FormData();
	for (const [name, value] of Object.entries({
		'startsOn.day': day,
		'startsOn.month': month,
		'startsOn.year': year,
		...more,
	}))
		form.append(name, value);
	return parseForm(schema, form);
};

test.each([
	['1', '4', '2026', '2026-04-01'],
	[' 09 ', '9', '2026', '2026-09-09'],
	['29', 'Feb', '2024', '2024-02-29'],
	['3', 'september', '2026', '2026-09-03'],
	['١', '4', '2026', null],
	['30', 'Sept.', '2026', '2026-09-30'],
	['1', '4', '2026', '2026-04-01'],
])('%s %s %s is read as %s', (day, month, year, expected) => {
	const parsed = parse(day, month, year);
	expect(parsed.ok ? parsed.command.startsOn : null).toBe(expected);
});

test.each([
	['', '', '', 'startsOn.day', 'The start date must be given'],
	['', '4', '2026', 'startsOn.day', 'The start date must include a day'],
	['1', '', '2026', 'startsOn.month', 'The start date must include a month'],
	['1', '4', '', 'startsOn.year', 'The start date must include a year'],
	['1', '4', '26', 'startsOn.year', 'The start date must have a year of 4 numbers'],
	['31', '12', '9999', 'startsOn.year', 'The start date must be before the year 2200'],
	['31', '4', '2026', 'startsOn.day', 'The start date must be a real date'],
	['29', '2', '2026', 'startsOn.day', 'The start date must be a real date'],
	['1e1', '4', '2026', 'startsOn.day', 'The start date must have a day from 1 to 31'],
	['1', '13', '2026', 'startsOn.month', 'The start date must have a month from 1 to 12, or its name'],
	['1', '4', 'abcd', 'startsOn.year', 'The start date must have a year of 4 numbers'],
	['1', '4', '1899', 'startsOn.year', 'The start date must be in 1900 or later'],
])('"%s" "%s" "%s" is refused at %s: %s', (day, month, year, field, message) => {
	const parsed = parse(day, month, year);
	expect(parsed.ok ? [] : parsed.errors).toEqual([{ field, message }]);
});

test('a day that need not be given is null when its boxes are empty, and checked when they are not', () => {
	const empty = parse('1', '4', '2026', { 'endsOn.day': '', 'endsOn.month': '', 'endsOn.year': '' });
	expect(empty.ok && empty.command.endsOn).toBe(null);
	const wrong = parse('1', '4', '2026', { 'endsOn.day': '40', 'endsOn.month': '1', 'endsOn.year': '2026' });
	expect(wrong.ok ? [] : wrong.errors).toEqual([
		{ field: 'endsOn.day', message: 'The end date must have a day from 1 to 31' },
	]);
	expect(dateError(wrong.ok ? [] : wrong.errors, 'endsOn')).toEqual({
		error: 'The end date must have a day from 1 to 31',
		wrong: ['day'],
	});
	expect(dateError(wrong.ok ? [] : wrong.errors, 'startsOn')).toEqual({ error: null, wrong: [] });
	const missing = parse('', '4', '2026');
	expect(dateError(missing.ok ? [] : missing.errors, 'startsOn')).toEqual({
		error: 'The start date must include a day',
		wrong: ['day'],
	});
});

test('a day and a month that are missing are told at once, in one sentence, and both boxes are marked', () => {
	const parsed = parse('', '', '2026');
	const errors = parsed.ok ? [] : parsed.errors;
	const message = 'The start date must include a day and a month';
	expect(errors).toEqual([
		{ field: 'startsOn.day', message },
		{ field: 'startsOn.month', message },
	]);
	expect(dateError(errors, 'startsOn')).toEqual({ error: message, wrong: ['day', 'month'] });
});
