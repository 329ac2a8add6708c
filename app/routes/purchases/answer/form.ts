import { z } from 'zod';
import type { ProviderAnswer } from '../../../domain/purchase/decide-answer.ts';
import { optionalDateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm, typedText } from '../../../http/form.ts';

const schema = z.strictObject({
	answer: z.enum(['confirm', 'decline'], { error: 'Select whether you take the order' }),
	startsOn: optionalDateField('The start'),
	words: z.string().optional(),
});

export function parseAnswer(form: FormData): Parsed<ProviderAnswer> {
	const parsed = parseForm(schema, form);
	if (!parsed.ok) return parsed;
	const { answer, startsOn, words = '' } = parsed.command;
	if (answer === 'decline') return { ok: true, command: { answer, words } };
	if (startsOn === null)
		return {
			ok: false,
			typed: typedText(form),
			errors: [{ field: 'startsOn.day', message: 'The start must be given' }],
		};
	return { ok: true, command: { answer, startsOn } };
}
