import { z } from 'zod';
import { codeText } from '../../../http/code-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';

const schema = z.strictObject({ code: codeText });

export const parseCode = (form: FormData): Parsed<{ readonly code: string }> => parseForm(schema, form);
