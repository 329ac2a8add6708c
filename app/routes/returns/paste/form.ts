import { z } from 'zod';
import { parseForm, unreadable } from '../../../http/form.ts';

export interface PasteForm {
	readonly from: string;
	readonly block: string;
}

const schema = z.strictObject({
	from: z.string().max(200),
	block: z.string().default(''),
});

export function parsePaste(form: FormData): PasteForm {
	const parsed = parseForm(schema, form);
	if (!parsed.ok) throw unreadable();
	return parsed.command;
}
