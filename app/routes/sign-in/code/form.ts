import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';

const schema = z.strictObject({
	code: z
		.string({ error: 'Enter the 6 numbers of the code' })
		.transform((typed) => typed.normalize('NFKC').replace(/[\s-]/g, ''))
		.pipe(z.string().regex(/^\d{6}$/, 'Enter the 6 numbers of the code')),
	to: z.string().optional(),
});

export const parseCode = (form: FormData): Parsed<{ code: string; to?: string | undefined }> => parseForm(schema, form);
