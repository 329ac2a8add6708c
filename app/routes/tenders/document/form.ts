import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({ title: textField('what the document is called', 150) });

export const parseDocument = (form: FormData): Parsed<{ readonly title: string }> => parseForm(schema, form);
