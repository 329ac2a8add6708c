import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { madeNumberField } from '../../../http/made-number.ts';

const schema = z.strictObject({
	priceSeen: madeNumberField(12, 'The price is missing. Go back and try again'),
});

/** The price that stood on the page: the buyer pays no other. */
export const parsePriceSeen = (form: FormData): Parsed<{ priceSeen: number }> => parseForm(schema, form);
