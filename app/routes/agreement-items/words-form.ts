import { z } from 'zod';
import { type Parsed, parseForm } from '../../http/form.ts';
import { textField, tickField } from '../../http/typed-fields.ts';

const schema = z.strictObject({
	words: textField('what is to be kept in its history', 2000),
	nobodyNamed: tickField,
});

export const parseWords = (
	form: FormData,
): Parsed<{ readonly words: string; readonly nobodyNamed: boolean }> => parseForm(schema, form);
