import { z } from 'zod';
import { parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({
	question: textField('the question as it is published', 2000),
	answer: textField('the answer', 5000),
});

export const parseAnswer = (form: FormData) => parseForm(schema, form);
