import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({
	/** What the page offered: an item that was closed meanwhile is not opened again by the words of its closing. */
	wish: z.enum(['close', 'open-again']),
	words: textField('what is to be kept in its history', 2000),
});

export const parseEnd = (form: FormData): Parsed<z.output<typeof schema>> => parseForm(schema, form);
