import { z } from 'zod';
import type { ErasureAnswer } from '../../../domain/erasure/decide-erasure.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';

const schema = z
	.strictObject({
		decision: z.enum(['erase', 'decline'], { error: 'Select whether the words are erased' }),
		reason: z.string().max(1000, 'The reason must be 1,000 characters or fewer').default(''),
	})
	.transform(
		({ decision, reason }): ErasureAnswer => (decision === 'erase' ? { decision } : { decision, reason }),
	);

export const parseAnswer = (form: FormData): Parsed<ErasureAnswer> => parseForm(schema, form);
