import type { Instant } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';
import type { Period } from '../calendar/period.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { EditSpecificationRefusal } from './decide-edit-specification.ts';
import type { SpecificationDraft } from './specification-draft.ts';
import { type UnfinishedRefusal, whyUnfinished } from './why-unfinished.ts';

export interface HandOver {
	readonly personId: string;
	/** The row version that the officer had on the screen. */
	readonly expectedVersion: number;
	readonly periods: readonly Period[];
	/** The newest contract quarter for which any return of the programme was submitted; null while there is none. */
	readonly newestSubmitted: number | null;
}

export interface SpecificationHandedOver {
	readonly type: 'specification-handed-over';
	readonly personId: string;
	readonly at: Instant;
	readonly specificationId: string;
	readonly rowVersion: number;
}

export type HandOverRefusal =
	| EditSpecificationRefusal
	| { readonly code: 'handed-over-already' }
	| UnfinishedRefusal;

/** An officer hands a whole draft over for approval. It waits for a second person from then on; the next change takes it back. */
export function decideHandOver(
	state: SpecificationDraft,
	{ personId, expectedVersion, ...standing }: HandOver,
	now: Instant,
): Result<SpecificationHandedOver, HandOverRefusal> {
	const { specification, rowVersion, handedOver } = state;
	if (specification.state !== 'draft') return refused({ code: 'not-a-draft' });
	if (rowVersion !== expectedVersion) return refused({ code: 'changed-meanwhile', version: rowVersion });
	if (handedOver) return refused({ code: 'handed-over-already' });
	const unfinished = whyUnfinished(state, standing, londonDay(now));
	if (unfinished !== null) return refused(unfinished);
	return accepted({
		type: 'specification-handed-over',
		personId,
		at: now,
		specificationId: specification.id,
		rowVersion,
	});
}
