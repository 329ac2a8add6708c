import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { passwordField } from '../../../http/typed-fields.ts';

interface TypedPasswords {
	readonly current: string;
	readonly password: string;
}

const schema = z.strictObject({
	current: passwordField('your current password'),
	password: passwordField('a new password'),
});

export const parsePasswords = (form: FormData): Parsed<TypedPasswords> => parseForm(schema, form);
