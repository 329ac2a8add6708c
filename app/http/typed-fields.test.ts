import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseForm } from './form.ts';
import {
	countField,
	optionalCountField,
	optionalTextField,
	poundsField,
	textField,
	tickField,
} from './typed-fields.ts';

const read = (field: z.ZodType, typed: string | undefined) => {
	const form = new FormData();
	if (typed !== undefined) form.set('box', typed);
	const parsed = parseForm(z.strictObject({ box: field }), form);
	return parsed.ok
		? (parsed.command as { box: unknown }).box
		: parsed.errors.map(({ field: name, message }) => `${name}: ${message}`);
};

test.each<readonly [string, z.ZodType, string | undefined, unknown]>([
	['text', textField('the name', 5), ' Drive ', 'Drive'],
	['text that is missing', textField('the name', 5), '', ['box: Enter the name']],
	['text that is blank', textField('the name', 5), '   ', ['box: Enter the name']],
	[
		'text that is too long',
		textField('the name', 5),
		'Drives',
		['box: The name must be 5 characters or fewer'],
	],
	['text that is left out', optionalTextField('the note', 5), '', null],
	['text that may be left out and is not', optionalTextField('the note', 5), 'Note', 'Note'],
	['a count', countField('the weeks', 1, 520), '1,0', ['box: The weeks must be a whole number, like 24']],
	['a count as typed by people', countField('the weeks', 1, 5200), '1,024', 1024],
	[
		'a count beyond its end',
		countField('the weeks', 1, 520),
		'521',
		['box: The weeks must be between 1 and 520'],
	],
	[
		'a count below nought',
		countField('the weeks', 1, 520),
		'-4',
		['box: The weeks must be between 1 and 520'],
	],
	[
		'a count in other numerals',
		countField('the weeks', 1, 520),
		'٣',
		['box: The weeks must be a whole number, like 24'],
	],
	[
		'a count with an exponent',
		countField('the weeks', 1, 520),
		'1e2',
		['box: The weeks must be a whole number, like 24'],
	],
	['a count that is left out', optionalCountField('the weeks', 1, 520), '', null],
	['pounds', poundsField('the amount'), '£700,000', 70_000_000],
	['pounds and pence', poundsField('the amount'), '1234.50', 123_450],
	['no pounds', poundsField('the amount'), '0', ['box: The amount must be more than £0']],
	[
		'pounds in words',
		poundsField('the amount'),
		'near 2 million',
		['box: The amount must be an amount of money, like 700,000 or 1,234.50'],
	],
	['pounds that are missing', poundsField('the amount'), '', ['box: Enter the amount']],
	['a tick', tickField, 'yes', true],
	['no tick', tickField, undefined, false],
])('%s is read, or the message says what to type', (_what, field, typed, expected) => {
	expect(read(field, typed)).toEqual(expected);
});
