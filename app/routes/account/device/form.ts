import { z } from 'zod';
import { codeText } from '../../../http/code-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { passwordField } from '../../../http/typed-fields.ts';

interface TypedDevice {
	readonly password: string;
	readonly code: string;
	readonly offer: string;
}

const schema = z.strictObject({
	password: passwordField('your password'),
	code: codeText,
	offer: z.string({ error: 'Reload the page and start again' }).max(2000),
});

export const parseDevice = (form: FormData): Parsed<TypedDevice> => parseForm(schema, form);
