import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';

const schema = z.strictObject({
	password: z
		.string({ error: 'Enter your password' })
		.max(1000, 'Enter a password of 200 characters or fewer'),
});

export const parsePassword = (form: FormData): Parsed<{ readonly password: string }> =>
	parseForm(schema, form);
