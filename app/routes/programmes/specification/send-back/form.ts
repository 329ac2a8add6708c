import { z } from 'zod';
import { type Parsed, parseForm } from '../../../../http/form.ts';
import { textField } from '../../../../http/typed-fields.ts';

export const parseReason = (form: FormData): Parsed<{ readonly reason: string }> =>
	parseForm(z.strictObject({ reason: textField('what must change', 2000) }), form);
