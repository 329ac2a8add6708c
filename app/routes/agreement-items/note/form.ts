import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({ words: textField('what is to be kept in its history', 2000) });

export const parseNote = (form: FormData): Parsed<{ readonly words: string }> => parseForm(schema, form);
