import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';

/** As it is read out or copied: with spaces for dashes, or in capitals. */
const schema = z.strictObject({
	code: z
		.string({ error: 'Enter your bid code' })
		.transform((typed) =>
			typed
				.normalize('NFKC')
				.toLowerCase()
				.replace(/[^a-z0-9]/g, ''),
		)
		.pipe(z.string().length(25, 'A bid code has five groups of five letters and figures'))
		.transform((code) => (code.match(/.{5}/g) ?? []).join('-')),
});

export const parseCode = (form: FormData): Parsed<{ readonly code: string }> => parseForm(schema, form);
