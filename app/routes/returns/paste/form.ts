import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';

export interface PasteForm {
	readonly from: string;
	readonly block: string;
}

const schema = z.strictObject({
	from: z.string().max(200),
	block: z.string().default(''),
});

export const parsePaste = (form: FormData): Parsed<PasteForm> => parseForm(schema, form);
