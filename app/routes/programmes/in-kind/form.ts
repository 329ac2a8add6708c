import { z } from 'zod';
import type { InKindContent } from '../../../domain/programme/in-kind.ts';
import { dateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { poundsField, textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({
	what: textField('what is given', 300),
	organisationId: z.string({ error: 'Select who gives it' }).min(1, 'Select who gives it').max(64),
	areaId: z
		.string()
		.max(64)
		.optional()
		.transform((id) => (id === undefined || id === '' ? null : id)),
	valuePence: poundsField('its value'),
	valuedHow: textField('how it was valued', 1000),
	startsOn: dateField('The first day'),
	endsOn: dateField('The last day'),
});

export const parseInKind = (form: FormData): Parsed<InKindContent> => parseForm(schema, form);
