import { z } from 'zod';
import { RECORDED_WAYS } from '../../../domain/unit/recorded-way.ts';
import { dateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { tickField } from '../../../http/typed-fields.ts';
import { reasonField, unitsField } from '../reason-fields.ts';

const schema = z.strictObject({
	way: z.enum(RECORDED_WAYS, { error: 'Select what happened' }),
	accountId: z.string({ error: 'Select where' }).max(64),
	units: unitsField,
	onDay: dateField('The day on which it happened'),
	priorityCase: tickField,
	reason: reasonField,
});

export const parseRecording = (form: FormData): Parsed<z.output<typeof schema>> => parseForm(schema, form);
