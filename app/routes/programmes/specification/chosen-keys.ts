import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';

/** At least one tick of those that the page offers, all of them under names that begin with `keys`. */
export function parseChosenKeys(form: FormData, message: string): Parsed<readonly string[]> {
	const flat = new FormData();
	for (const [name, value] of form) flat.append(/^keys(-[a-z]+)*$/.test(name) ? 'keys' : name, value);
	const parsed = parseForm(z.strictObject({ keys: z.array(z.string()).default([]) }), flat);
	if (!parsed.ok) return parsed;
	if (parsed.command.keys.length > 0) return { ok: true, command: parsed.command.keys };
	return { ok: false, typed: {}, errors: [{ field: '', message }] };
}
