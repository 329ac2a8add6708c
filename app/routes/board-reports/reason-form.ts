import { z } from 'zod';
import { type Parsed, parseForm } from '../../http/form.ts';
import { textField } from '../../http/typed-fields.ts';

const schema = z.strictObject({ reason: textField('the reason', 1000) });

export const parseReason = (form: FormData): Parsed<{ reason: string }> => parseForm(schema, form);
