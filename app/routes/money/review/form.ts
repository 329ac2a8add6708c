import { z } from 'zod';
import { parsePounds } from '../../../domain/money/pence.ts';
import type { ClaimAnswer } from '../../../domain/payment/decide-claim.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { poundsWords } from '../../../http/number-words.ts';

const schema = z
	.strictObject({
		answer: z.enum(['agree', 'send-back'], { error: 'Select whether you agree the claim' }),
		amount: z.string().optional(),
		words: z.string().trim().max(2000, 'What you write must be 2,000 characters or fewer').optional(),
	})
	.transform(({ answer, amount = '', words = '' }, context): ClaimAnswer => {
		if (answer === 'send-back') return { answer, words };
		const parsed = parsePounds(amount);
		if (parsed.ok) return { answer, amountPence: parsed.value, words };
		const message =
			parsed.refusal.code === 'empty'
				? 'Enter how much you agree'
				: poundsWords(parsed.refusal.code, 'the amount');
		context.addIssue({ code: 'custom', path: ['amount'], message });
		return z.NEVER;
	});

export const parseReview = (form: FormData): Parsed<ClaimAnswer> => parseForm(schema, form);
