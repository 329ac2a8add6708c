import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { reasonFields } from '../reason-fields.ts';

const schema = z.strictObject(reasonFields);

export const parseCorrection = (form: FormData): Parsed<z.output<typeof schema>> => parseForm(schema, form);
