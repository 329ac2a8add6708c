import { z } from 'zod';
import { SECTIONS } from '../../../domain/specification/specification.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';

const schema = z.strictObject({
	/** The version that the officer saw. */
	submission: z
		.string()
		.regex(/^\d{1,6}$/)
		.transform(Number),
	accepts: z.enum([...SECTIONS, 'return']),
});

export const parseReview = (form: FormData): Parsed<z.output<typeof schema>> => parseForm(schema, form);
