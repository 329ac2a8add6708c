import { z } from 'zod';
import { WAYS_OF_PAYING } from '../../../domain/grant/agreement-terms.ts';
import { TERMS_TEXT_AT_MOST } from '../../../domain/grant/problems-of-words.ts';
import { dateField } from '../../../http/date-field.ts';
import { parseForm } from '../../../http/form.ts';
import { optionalTextField, poundsField, textField, tickField } from '../../../http/typed-fields.ts';

const MOST = TERMS_TEXT_AT_MOST;
const written = (what: string, most: number) => optionalTextField(what, most).transform((text) => text ?? '');

const original = z.strictObject({
	title: textField('the title', MOST.title),
	reference: textField('the reference', MOST.reference),
	startsOn: dateField('The first day'),
	endsOn: dateField('The last day'),
});
const varied = z.strictObject({
	title: textField('the title', MOST.title),
	endsOn: dateField('The last day'),
});

/** A variation keeps the reference and the first day. */
export const parseDetails = (form: FormData, isOriginal: boolean) =>
	isOriginal ? parseForm(original, form) : parseForm(varied, form);

const reasons = z.strictObject({
	purpose: written('the purpose', MOST.purpose),
	reasons: written('the reasons', MOST.reasons),
	legalBasis: written('the legal basis', MOST.legalBasis),
});
export const parseReasons = (form: FormData) => parseForm(reasons, form);

/** One condition a line; empty lines are left out. `addPriority` puts in the one that the area rules ask for. */
const conditions = z.strictObject({
	conditions: written('the conditions', MOST.conditions).transform((text) =>
		text
			.split(/\r?\n/)
			.map((line) => line.trim())
			.filter((line) => line !== ''),
	),
	addPriority: tickField,
});
export const parseConditions = (form: FormData) => parseForm(conditions, form);

const value = z.strictObject({
	value: poundsField('the value'),
	paid: z.enum(WAYS_OF_PAYING, { error: 'Select how it is paid' }),
});
export const parseValue = (form: FormData) => parseForm(value, form);
