import { z } from 'zod';
import { codeText } from '../../../http/code-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';

const schema = z.strictObject({
	code: codeText,
	offer: z.string({ error: 'Reload the page and start again' }).max(2000),
});

export const parseSetUp = (form: FormData): Parsed<{ readonly code: string; readonly offer: string }> =>
	parseForm(schema, form);
