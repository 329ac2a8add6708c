import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { SpecificationDraft } from './specification-draft.ts';

export interface SpecificationSentBack {
	readonly type: 'specification-sent-back';
	readonly personId: string;
	readonly at: Instant;
	readonly specificationId: string;
	readonly reason: string;
}

export type SendSpecificationBackRefusal =
	| { readonly code: 'not-a-draft' }
	/** Its officer has taken it back by changing it, or another approver has sent it back. */
	| { readonly code: 'not-handed-over' }
	| { readonly code: 'approver-drafted-it' }
	| { readonly code: 'no-reason' };

/** A second person asks for changes and says why. The draft is its officers' again, and is handed over anew. */
export function decideSendBack(
	{ specification, handedOver, drafterIds }: SpecificationDraft,
	{ personId, reason }: { readonly personId: string; readonly reason: string },
	now: Instant,
): Result<SpecificationSentBack, SendSpecificationBackRefusal> {
	if (specification.state !== 'draft') return refused({ code: 'not-a-draft' });
	if (!handedOver) return refused({ code: 'not-handed-over' });
	if (drafterIds.includes(personId)) return refused({ code: 'approver-drafted-it' });
	if (reason.trim() === '') return refused({ code: 'no-reason' });
	return accepted({
		type: 'specification-sent-back',
		personId,
		at: now,
		specificationId: specification.id,
		reason: reason.trim(),
	});
}
