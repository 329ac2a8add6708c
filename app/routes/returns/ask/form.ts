import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';

export interface QuestionForm {
	readonly commandId: string;
	readonly reason: string;
	/** Number of the version that the page was made from. */
	readonly submission: number;
}

const schema = z.strictObject({
	commandId: z.string().min(1).max(64),
	reason: z.string().default(''),
	submission: z
		.string()
		.regex(/^[1-9][0-9]{0,5}$/)
		.transform(Number),
});

export const parseQuestion = (form: FormData): Parsed<QuestionForm> => parseForm(schema, form);
