import type { ProgrammeChange } from '../../../domain/programme/apply-change.ts';
import type { Parsed } from '../../../http/form.ts';
import { parseNothing } from '../../../http/typed-fields.ts';

/** A button alone: the address says what is taken out. */
export function parseRemoval(form: FormData, change: ProgrammeChange): Parsed<ProgrammeChange> {
	const nothing = parseNothing(form);
	return nothing.ok ? { ok: true, command: change } : nothing;
}
