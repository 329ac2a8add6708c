import { z } from 'zod';
import { parseForm } from '../../../http/form.ts';

const schema = z.strictObject({
	openers: z
		.union([z.string(), z.array(z.string())], { error: 'Select who opens the bids' })
		.transform((ids) => [ids].flat()),
});

export const parseOpeners = (form: FormData) => parseForm(schema, form);
