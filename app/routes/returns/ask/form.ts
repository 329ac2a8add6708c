import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';

export interface QuestionTyped {
	readonly reason: string;
	/** Number of the version that the officer saw. */
	readonly submission: number;
}

const schema = z.strictObject({
	reason: z.string().default(''),
	submission: z
		.string()
		.regex(/^[1-9][0-9]{0,5}$/)
		.transform(Number),
});

export const parseQuestion = (form: FormData): Parsed<QuestionTyped> => parseForm(schema, form);
