import { z } from 'zod';
import type { Question } from '../../components/layout/question.ts';
import type { OrderAnswer } from '../../domain/payment/decide-order-approval.ts';
import { type Parsed, parseForm } from '../../http/form.ts';

const schema = z
	.strictObject({
		answer: z.enum(['approve', 'refuse'], { error: 'Select whether you approve it' }),
		reason: z.string().trim().max(2000, 'The reason must be 2,000 characters or fewer').optional(),
	})
	.transform(
		({ answer, reason = '' }): OrderAnswer => (answer === 'approve' ? { answer } : { answer, words: reason }),
	);

export const parseAnswer = (form: FormData): Parsed<OrderAnswer> => parseForm(schema, form);

export const answerQuestions: readonly Question[] = [
	{
		kind: 'one-of',
		name: 'answer',
		label: 'What do you decide?',
		choices: [
			{ value: 'approve', text: 'I approve it' },
			{ value: 'refuse', text: 'I refuse it', hint: 'Say why below. Whoever drafted it is told.' },
		],
	},
	{ kind: 'long-text', name: 'reason', label: 'Why, where you refuse it', rows: 3 },
];
