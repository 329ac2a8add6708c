import type { SpecificationChange } from '../../../../domain/specification/apply-change.ts';
import type { Parsed } from '../../../../http/form.ts';
import { parseNothing } from '../../../../http/typed-fields.ts';

/** A button alone: the address says which measure is taken out. */
export function parseMeasureRemoval(form: FormData, key: string): Parsed<SpecificationChange> {
	const nothing = parseNothing(form);
	return nothing.ok ? { ok: true, command: { type: 'remove-measure', key } } : nothing;
}
