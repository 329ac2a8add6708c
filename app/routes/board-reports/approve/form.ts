import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { tickField } from '../../../http/typed-fields.ts';

export interface Answer {
	readonly answer: 'approve' | 'send-back';
	/** Of the report that stood on the page: only what has been seen is approved. */
	readonly digestSeen: string;
	readonly reason: string;
	readonly changesRead: boolean;
}

const schema = z
	.strictObject({
		digestSeen: z.string().regex(/^[0-9a-f]{64}$/),
		answer: z.enum(['approve', 'send-back'], { error: 'Select whether you approve the report' }),
		changesRead: tickField,
		reason: z.string().trim().max(1000, 'The reason must be 1,000 characters or fewer').default(''),
	})
	.refine(({ answer, reason }) => answer === 'approve' || reason !== '', {
		path: ['reason'],
		message: 'Enter what should change',
	});

export const parseAnswer = (form: FormData): Parsed<Answer> => parseForm(schema, form);
