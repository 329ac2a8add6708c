import { z } from 'zod';
import { parsePounds } from '../../../domain/money/pence.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';

/** £0 is an answer: then every order waits for a second person. */
const schema = z.strictObject({
	above: z.string({ error: 'Enter the amount' }).transform((typed, context) => {
		const parsed = parsePounds(typed);
		if (parsed.ok) return parsed.value;
		const message =
			parsed.refusal.code === 'empty'
				? 'Enter the amount'
				: 'The amount must be an amount of money, like 5,000 or 1,234.50';
		context.addIssue({ code: 'custom', message });
		return z.NEVER;
	}),
});

export const parseThreshold = (form: FormData): Parsed<{ above: number }> => parseForm(schema, form);
