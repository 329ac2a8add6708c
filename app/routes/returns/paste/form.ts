import { z } from 'zod';
import { parseForm, unreadable } from '../../../http/form.ts';

export interface PasteForm {
	readonly commandId: string;
	readonly version: number;
	readonly from: string;
	readonly block: string;
}

const schema = z.strictObject({
	commandId: z.string().min(1).max(64),
	version: z
		.string()
		.regex(/^\d{1,9}$/)
		.transform(Number),
	from: z.string().max(200),
	block: z.string().default(''),
});

export function parsePaste(form: FormData): PasteForm {
	const parsed = parseForm(schema, form);
	if (!parsed.ok) throw unreadable();
	return parsed.command;
}
