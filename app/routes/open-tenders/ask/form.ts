import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({ words: textField('your question', 2000) });

export const parseQuestion = (form: FormData): Parsed<{ readonly words: string }> => parseForm(schema, form);
