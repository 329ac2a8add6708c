import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';

const schema = z.strictObject({
	email: z
		.string({ error: 'Enter your e-mail address' })
		.trim()
		.toLowerCase()
		.pipe(
			z
				.email('Enter an e-mail address in the right form, like name@example.org')
				.max(320, 'Enter an e-mail address of 320 characters or fewer'),
		),
});

export const parseForgotten = (form: FormData): Parsed<{ email: string }> => parseForm(schema, form);
