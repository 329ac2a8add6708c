import { z } from 'zod';
import { parseForm, unreadable } from '../../../http/form.ts';
import { apart } from '../../../http/sent-form.ts';

export interface PasteForm {
	readonly commandId: string;
	readonly expectedVersion: number;
	readonly from: string;
	readonly block: string;
}

const schema = z.strictObject({
	from: z.string().max(200),
	block: z.string().default(''),
});

export function parsePaste(form: FormData): PasteForm {
	const { sent, typed } = apart(form, true);
	const parsed = parseForm(schema, typed);
	if (!parsed.ok) throw unreadable();
	const { commandId, expectedVersion } = sent;
	return { commandId, expectedVersion, ...parsed.command };
}
