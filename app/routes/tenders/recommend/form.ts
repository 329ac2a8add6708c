import { z } from 'zod';
import { parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({
	bid: z.string({ error: 'Select a bid' }),
	reason: textField('the reason', 3000),
});

export const parseRecommendation = (form: FormData) => parseForm(schema, form);
