import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { poundsField } from '../../../http/typed-fields.ts';

export interface PaymentTyped {
	readonly what: 'due' | 'retention';
	readonly amount: number;
	readonly words: string;
}

const schema = z.strictObject({
	what: z.enum(['due', 'retention'], { error: 'Select what the payment is for' }),
	amount: poundsField('the amount'),
	words: z
		.string()
		.trim()
		.max(2000, 'What you write must be 2,000 characters or fewer')
		.optional()
		.transform((text) => text ?? ''),
});

export const parsePayment = (form: FormData): Parsed<PaymentTyped> => parseForm(schema, form);
