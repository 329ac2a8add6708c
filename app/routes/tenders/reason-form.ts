import { z } from 'zod';
import { parseForm } from '../../http/form.ts';
import { textField } from '../../http/typed-fields.ts';

const schema = z.strictObject({ reason: textField('the reason', 2000) });

export const parseReason = (form: FormData) => parseForm(schema, form);
