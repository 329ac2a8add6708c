import { z } from 'zod';
import type { InKindContent } from '../../../domain/programme/in-kind.ts';
import { dateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { poundsField, textField } from '../../../http/typed-fields.ts';

/** In place of an area. */
export const WHOLE = 'whole';

const schema = z.strictObject({
	what: textField('what is given', 300),
	organisationId: z.string({ error: 'Select who gives it' }).min(1, 'Select who gives it').max(64),
	areaId: z
		.string({ error: 'Select the area, or the whole programme' })
		.min(1, 'Select the area, or the whole programme')
		.max(64)
		.transform((id) => (id === WHOLE ? null : id)),
	valuePence: poundsField('its value'),
	valuedHow: textField('how it was valued', 1000),
	startsOn: dateField('The first day'),
	endsOn: dateField('The last day'),
});

export const parseInKind = (form: FormData): Parsed<InKindContent> => parseForm(schema, form);
