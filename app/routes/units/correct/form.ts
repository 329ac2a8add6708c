import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { reasonField } from '../reason-fields.ts';

const schema = z.strictObject({ reason: reasonField });

export const parseCorrection = (form: FormData): Parsed<z.output<typeof schema>> => parseForm(schema, form);
