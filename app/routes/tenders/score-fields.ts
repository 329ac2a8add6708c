import { z } from 'zod';
import { SCORES } from '../../domain/evaluation/points.ts';
import { parseForm } from '../../http/form.ts';
import { textField } from '../../http/typed-fields.ts';

const schema = z.strictObject({
	score: z
		.enum(SCORES.map((_words, score) => String(score)) as [string, ...string[]], { error: 'Select a score' })
		.transform(Number),
	reason: textField('the reason', 3000),
});

export const parseScore = (form: FormData) => parseForm(schema, form);
