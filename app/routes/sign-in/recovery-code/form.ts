import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';

const schema = z.strictObject({
	code: z
		.string({ error: 'Enter a recovery code' })
		.transform((typed) =>
			typed
				.normalize('NFKC')
				.toLowerCase()
				.replace(/[^a-z0-9]/g, ''),
		)
		.pipe(z.string().length(10, 'Enter all 10 letters and numbers of the recovery code')),
});

export const parseRecoveryCode = (form: FormData): Parsed<{ readonly code: string }> =>
	parseForm(schema, form);
