import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';

export type Answer =
	| { readonly answer: 'approve'; readonly digestSeen: string }
	| { readonly answer: 'send-back'; readonly reason: string };

const schema = z
	.strictObject({
		digestSeen: z.string().regex(/^[0-9a-f]{64}$/),
		answer: z.enum(['approve', 'send-back'], { error: 'Select whether you approve the report' }),
		reason: z.string().trim().max(1000, 'The reason must be 1,000 characters or fewer').optional(),
	})
	.transform(({ answer, digestSeen, reason }, context): Answer => {
		if (answer === 'approve') return { answer, digestSeen };
		if (reason !== undefined && reason !== '') return { answer, reason };
		context.addIssue({ code: 'custom', path: ['reason'], message: 'Enter what should change' });
		return z.NEVER;
	});

export const parseAnswer = (form: FormData): Parsed<Answer> => parseForm(schema, form);
