import { z } from 'zod';
import { codeText } from '../../../http/code-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';

export interface TypedSetUp {
	readonly code: string;
	readonly offer: string;
	readonly to?: string | undefined;
}

const schema = z.strictObject({
	code: codeText,
	offer: z.string({ error: 'Reload the page and start again' }).max(2000),
	to: z.string().optional(),
});

export const parseSetUp = (form: FormData): Parsed<TypedSetUp> => parseForm(schema, form);
