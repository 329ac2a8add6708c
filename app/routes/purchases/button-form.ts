import { z } from 'zod';
import { type Parsed, parseForm } from '../../http/form.ts';
import { textField } from '../../http/typed-fields.ts';

const nothing = z.strictObject({});
const words = z.strictObject({ words: textField('the reason', 1000) });

/** A form of a button alone. */
export const parseNothing = (form: FormData): Parsed<Record<string, never>> =>
	parseForm(nothing, form) as Parsed<Record<string, never>>;

export const parseWords = (form: FormData): Parsed<{ words: string }> => parseForm(words, form);
