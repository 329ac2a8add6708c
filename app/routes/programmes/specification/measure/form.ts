import { z } from 'zod';
import type { Frequency } from '../../../../domain/specification/specification.ts';
import { type Parsed, parseForm } from '../../../../http/form.ts';
import { textField, tickField } from '../../../../http/typed-fields.ts';

const schema = z.strictObject({
	frequency: z.enum(['quarterly', 'half-yearly', 'yearly'], { error: 'Select how often it is asked' }),
	byArea: tickField,
	hint: textField('what counts and what does not', 1000),
});

export const parseMeasure = (
	form: FormData,
): Parsed<{ readonly frequency: Frequency; readonly byArea: boolean; readonly hint: string }> =>
	parseForm(schema, form);
