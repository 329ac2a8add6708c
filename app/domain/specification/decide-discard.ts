import { accepted, type Result, refused } from '../result.ts';
import type { EditSpecificationRefusal } from './decide-edit-specification.ts';
import type { SpecificationDraft } from './specification-draft.ts';

/** Why a draft is thrown away: one of these, because the audit trail keeps it and holds no free text. */
export const DISCARD_REASONS = ['by-mistake', 'not-agreed', 'overtaken', 'not-needed'] as const;
export type DiscardReason = (typeof DISCARD_REASONS)[number];

export interface SpecificationDiscarded {
	readonly type: 'specification-discarded';
	readonly reason: DiscardReason;
}

/** A draft may be thrown away as the person saw it; a published version never. */
export function decideDiscard(
	state: Pick<SpecificationDraft, 'rowVersion'> & {
		readonly specification: Pick<SpecificationDraft['specification'], 'state'>;
	},
	{ expectedVersion, reason }: { readonly expectedVersion: number; readonly reason: DiscardReason },
): Result<SpecificationDiscarded, EditSpecificationRefusal> {
	if (state.specification.state !== 'draft') return refused({ code: 'not-a-draft' });
	if (state.rowVersion !== expectedVersion)
		return refused({ code: 'changed-meanwhile', version: state.rowVersion });
	return accepted({ type: 'specification-discarded', reason });
}
