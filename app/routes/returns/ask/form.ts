import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { madeNumberField } from '../../../http/made-number.ts';

export interface QuestionTyped {
	readonly reason: string;
	/** Number of the version that the officer saw. */
	readonly submission: number;
}

const schema = z.strictObject({
	reason: z.string().default(''),
	submission: madeNumberField(6),
});

export const parseQuestion = (form: FormData): Parsed<QuestionTyped> => parseForm(schema, form);
