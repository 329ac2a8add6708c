import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { passwordField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({ password: passwordField('your password') });

export const parsePassword = (form: FormData): Parsed<{ readonly password: string }> =>
	parseForm(schema, form);
