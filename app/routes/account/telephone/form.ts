import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { optionalTextField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({ telephone: optionalTextField('your telephone number', 60) });

export const parseTelephone = (form: FormData): Parsed<{ readonly telephone: string | null }> =>
	parseForm(schema, form);
