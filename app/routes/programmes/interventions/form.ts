import { z } from 'zod';
import type { Intervention } from '../../../domain/programme/programme.ts';
import { MOST_WEEKS } from '../../../domain/programme/programme-problems.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { optionalCountField, optionalTextField, textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({
	name: textField('the name of the intervention', 200),
	strandId: z.string({ error: 'Select the strand' }),
	description: optionalTextField('what happens', 2000).transform((text) => text ?? ''),
	weeks: optionalCountField('the number of weeks', 1, MOST_WEEKS),
});

export function parseIntervention(form: FormData, interventionId: string): Parsed<Intervention> {
	const parsed = parseForm(schema, form);
	return parsed.ok ? { ok: true, command: { interventionId, ...parsed.command } } : parsed;
}
