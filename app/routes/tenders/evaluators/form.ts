import { z } from 'zod';
import { parseForm } from '../../../http/form.ts';

const schema = z.strictObject({
	evaluators: z
		.union([z.string(), z.array(z.string())], { error: 'Select who evaluates the lot' })
		.transform((ids) => [ids].flat()),
});

export const parseEvaluators = (form: FormData) => parseForm(schema, form);
