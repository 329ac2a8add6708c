import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';

export interface TypedPasswords {
	readonly current: string;
	readonly password: string;
}

const schema = z.strictObject({
	/** For password managers; the session says whose password it is. */
	email: z.string().optional(),
	current: z
		.string({ error: 'Enter your current password' })
		.max(1000, 'Enter a password of 200 characters or fewer'),
	password: z
		.string({ error: 'Enter a new password' })
		.max(1000, 'Enter a password of 200 characters or fewer'),
});

export const parsePasswords = (form: FormData): Parsed<TypedPasswords> => parseForm(schema, form);
