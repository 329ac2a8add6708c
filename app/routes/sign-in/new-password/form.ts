import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';

const schema = z.strictObject({
	/** For password managers; the link says whose password it is. */
	email: z.string().optional(),
	password: z.string({ error: 'Enter a password' }).max(1000, 'Enter a password of 200 characters or fewer'),
});

export const parseNewPassword = (form: FormData): Parsed<{ password: string }> => parseForm(schema, form);
