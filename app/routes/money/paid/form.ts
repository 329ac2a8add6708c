import { z } from 'zod';
import type { PaidAsked } from '../../../domain/payment/decide-order-approval.ts';
import { dateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({
	paidOn: dateField('The day on which it was paid'),
	reference: textField('the bank’s reference', 100),
});

export const parsePaid = (form: FormData): Parsed<PaidAsked> => parseForm(schema, form);
