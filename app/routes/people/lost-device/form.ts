import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';

export interface TypedRecovery {
	readonly reason: string;
}

const schema = z.strictObject({
	reason: z
		.string({ error: 'Say how you know that it is really them' })
		.trim()
		.min(10, 'Say in a sentence how you know that it is really them')
		.max(500, 'Use 500 characters or fewer'),
});

export const parseRecovery = (form: FormData): Parsed<TypedRecovery> => parseForm(schema, form);
