import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { reasonField, unitsField } from '../reason-fields.ts';

const schema = z.strictObject({
	accountId: z.string({ error: 'Select the places to move' }).max(64),
	toAreaId: z.string({ error: 'Select the area to move them to' }).max(64),
	units: unitsField,
	reason: reasonField,
});

export const parseTransfer = (form: FormData): Parsed<z.output<typeof schema>> => parseForm(schema, form);
