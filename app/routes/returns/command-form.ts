import { z } from 'zod';
import { parseForm } from '../../http/form.ts';
import { badRequest } from '../../http/replies.ts';

const schema = z.strictObject({ commandId: z.string().min(1).max(64) });

/** A form that is only a button. */
export function parseCommand(form: FormData): { readonly commandId: string } {
	const parsed = parseForm(schema, form);
	if (!parsed.ok) throw badRequest('The form could not be read. Go back and try again.');
	return parsed.command;
}
