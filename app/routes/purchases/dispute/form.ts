import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({ words: textField('the reason', 1000) });

export const parseDispute = (form: FormData): Parsed<{ readonly words: string }> => parseForm(schema, form);
