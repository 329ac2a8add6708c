import { z } from 'zod';
import { parseForm } from '../../../http/form.ts';

const schema = z
	.strictObject({
		conflict: z.enum(['yes', 'no'], { error: 'Select whether anything ties you to a bidder' }),
		words: z.string().trim().max(2000, 'What you write must be 2,000 characters or fewer').optional(),
	})
	.transform(({ conflict, words = '' }) => ({ hasConflict: conflict === 'yes', words }));

export const parseDeclaration = (form: FormData) => parseForm(schema, form);
