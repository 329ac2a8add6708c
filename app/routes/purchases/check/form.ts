import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';

const schema = z.strictObject({
	priceSeen: z
		.string()
		.regex(/^\d{1,12}$/, 'The price is missing. Go back and try again')
		.transform(Number),
});

/** The price that stood on the page: the buyer pays no other. */
export const parsePriceSeen = (form: FormData): Parsed<{ priceSeen: number }> => parseForm(schema, form);
