import { z } from 'zod';
import { codeText } from '../../../http/code-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';

export interface TypedDevice {
	readonly password: string;
	readonly code: string;
	readonly offer: string;
}

const schema = z.strictObject({
	password: z
		.string({ error: 'Enter your password' })
		.max(1000, 'Enter a password of 200 characters or fewer'),
	code: codeText,
	offer: z.string({ error: 'Reload the page and start again' }).max(2000),
});

export const parseDevice = (form: FormData): Parsed<TypedDevice> => parseForm(schema, form);
