import { z } from 'zod';
import type { ProgrammeStrand } from '../../../domain/programme/programme.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const name = textField('the name of the strand', 200);
const added = z.strictObject({
	kind: z.enum(['perpetrator', 'support'], { error: 'Select which strand it is' }),
	name,
});
const changed = z.strictObject({ name });

/** A strand; what kind it is never changes, because agreements and specifications are for a kind. */
export function parseStrand(
	form: FormData,
	strandId: string,
	kind: ProgrammeStrand['kind'] | null,
): Parsed<ProgrammeStrand> {
	const parsed = kind === null ? parseForm(added, form) : parseForm(changed, form);
	return parsed.ok
		? { ok: true, command: { strandId, kind: kind ?? 'perpetrator', ...parsed.command } }
		: parsed;
}
