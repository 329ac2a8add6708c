import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';

export interface TypedSignIn {
	readonly email: string;
	readonly password: string;
}

const schema = z.strictObject({
	email: z
		.string({ error: 'Enter your e-mail address' })
		.trim()
		.toLowerCase()
		.max(320, 'Enter an e-mail address of 320 characters or fewer'),
	password: z
		.string({ error: 'Enter your password' })
		.max(1000, 'Enter a password of 1,000 characters or fewer'),
});

export const parseSignIn = (form: FormData): Parsed<TypedSignIn> => parseForm(schema, form);
