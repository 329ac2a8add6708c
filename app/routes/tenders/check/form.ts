import { z } from 'zod';
import { parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const schema = z
	.strictObject({
		answer: z.enum(['passes', 'fails'], { error: 'Select whether the bid meets it' }),
		reason: textField('the reason', 3000),
	})
	.transform(({ answer, reason }) => ({ passes: answer === 'passes', reason }));

export const parseCheck = (form: FormData) => parseForm(schema, form);
