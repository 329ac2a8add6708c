import { z } from 'zod';
import { codeText } from '../../../http/code-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';

const schema = z.strictObject({ code: codeText, to: z.string().optional() });

export const parseCode = (form: FormData): Parsed<{ code: string; to?: string | undefined }> =>
	parseForm(schema, form);
