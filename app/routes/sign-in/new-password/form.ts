import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { passwordField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({
	/** For password managers; the link says whose password it is. */
	email: z.string().optional(),
	password: passwordField('a password'),
});

export const parseNewPassword = (form: FormData): Parsed<{ readonly password: string }> =>
	parseForm(schema, form);
