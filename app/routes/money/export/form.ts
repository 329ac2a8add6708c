import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';

const schema = z.strictObject({
	orderIds: z
		.string()
		.regex(/^[a-z0-9 -]{0,60000}$/i)
		.optional()
		.transform((text = '') => text.split(' ').filter((id) => id !== '')),
});

/** The payments that stood on the page. */
export const parseExport = (form: FormData): Parsed<{ readonly orderIds: readonly string[] }> =>
	parseForm(schema, form);
