import { parseWithZod } from '@conform-to/zod/v4';
import type { z } from 'zod';
import { badRequest } from './replies.ts';

export interface FormError {
	/** The box's name and id; '' for the form as a whole. */
	readonly field: string;
	readonly message: string;
}

/** Two arms: the command, or the typed text with its errors. Never half of each. */
export type Parsed<Command> =
	| { readonly ok: true; readonly command: Command }
	| {
			readonly ok: false;
			readonly typed: Readonly<Record<string, string>>;
			readonly errors: readonly FormError[];
	  };

/** The typed text by box name, as sent; a name sent more than once keeps all its values in order. */
export type Typed = Readonly<Record<string, string>>;

const MOST_FIELDS = 5000;
/** `roles[100000]` would be read as a list of a hundred thousand, each of which is then checked: a name of that kind is no page's. */
const FAR_INDEX = /\[\d{4,}\]/;

/** The answer to what no page of ours has sent. */
export const unreadable = (words = 'The form could not be read. Go back and try again.'): Response =>
	badRequest(words);

/** Reads an ordinary form post. Anything that is not one is a 400, and files are refused: uploads have their own step. */
export async function readForm(request: Request): Promise<FormData> {
	const type = request.headers.get('Content-Type') ?? '';
	if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) throw unreadable();
	const form = await request.formData().catch(() => {
		throw unreadable();
	});
	let fields = 0;
	for (const [name, value] of form) {
		fields += 1;
		if (fields > MOST_FIELDS || typeof value !== 'string')
			throw unreadable('The form contained more than the page asks for.');
		// PostgreSQL keeps no such character, and no keyboard has it.
		if (name.includes('\0') || value.includes('\0'))
			throw unreadable('The form contained a character that cannot be saved. Go back and try again.');
	}
	return form;
}

/** The text that was typed, first value of each name. Passwords and codes are never kept: leave them out of what a page redraws. */
export const typedText = (form: FormData): Typed =>
	Object.fromEntries([...form].reverse().map(([name, value]) => [name, String(value)]));

/** Everything that was typed or ticked, by box name, in order. */
export const typedValues = (form: FormData): Readonly<Record<string, readonly string[]>> =>
	Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name).map(String)]));

/** Checks the form against its schema (strict: an unknown field is refused). Messages are the schema's own, in GOV.UK style. */
export function parseForm<Schema extends z.ZodType>(
	schema: Schema,
	form: FormData,
): Parsed<z.output<Schema>> {
	if ([...form.keys()].some((name) => FAR_INDEX.test(name)))
		throw unreadable('The form contained more than the page asks for.');
	const parsed = parseWithZod(form, { schema });
	if (parsed.status === 'success') return { ok: true, command: parsed.value as z.output<Schema> };
	const errors = Object.entries(parsed.error ?? {}).flatMap(([field, messages]) =>
		(messages ?? []).slice(0, 1).map((message) => ({ field, message })),
	);
	if (errors.some(({ field, message }) => field === '' && /unrecognized key/i.test(message)))
		throw unreadable('The form contained something that the page does not ask for. Go back and try again.');
	return { ok: false, typed: typedText(form), errors };
}
