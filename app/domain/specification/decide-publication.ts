import type { Instant } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';
import type { Period } from '../calendar/period.ts';
import { accepted, type Result, refused } from '../result.ts';
import { type LongReturn, longReturns } from './long-return.ts';
import type { SpecificationDraft } from './specification-draft.ts';
import { type UnfinishedRefusal, whyUnfinished } from './why-unfinished.ts';

export interface Publication {
	readonly personId: string;
	/** The row version that the approver had on the screen. */
	readonly expectedVersion: number;
	/** True where the approver says that the providers can bear a return longer than the guide's. */
	readonly longReturnAgreed: boolean;
	readonly periods: readonly Period[];
	/** The newest contract quarter for which any return of the programme was submitted; null while there is none. */
	readonly newestSubmitted: number | null;
}

export interface SpecificationPublished {
	readonly type: 'specification-published';
	readonly personId: string;
	readonly at: Instant;
	readonly specificationId: string;
	readonly effectiveFrom: number;
	/** The version that is superseded: it stays in force for the periods before. */
	readonly supersedes: string | null;
}

export type PublishRefusal =
	| { readonly code: 'not-a-draft' }
	| { readonly code: 'changed-meanwhile'; readonly version: number }
	| { readonly code: 'approver-drafted-it' }
	/** Its officer is still writing it, or has changed it since it was handed over. */
	| { readonly code: 'not-handed-over' }
	| { readonly code: 'long-return'; readonly strands: readonly LongReturn[] }
	| UnfinishedRefusal;

/** A second person publishes. From then on the version never changes. */
export function decidePublication(
	state: SpecificationDraft,
	publication: Publication,
	now: Instant,
): Result<SpecificationPublished, PublishRefusal> {
	const { specification, previous, drafterIds, rowVersion, handedOver } = state;
	if (specification.state !== 'draft') return refused({ code: 'not-a-draft' });
	if (rowVersion !== publication.expectedVersion)
		return refused({ code: 'changed-meanwhile', version: rowVersion });
	if (drafterIds.includes(publication.personId)) return refused({ code: 'approver-drafted-it' });
	const unfinished = whyUnfinished(state, publication, londonDay(now));
	if (unfinished !== null) return refused(unfinished);
	if (!handedOver) return refused({ code: 'not-handed-over' });
	const strands = longReturns(specification.measures);
	if (strands.length > 0 && !publication.longReturnAgreed) return refused({ code: 'long-return', strands });
	return accepted({
		type: 'specification-published',
		personId: publication.personId,
		at: now,
		specificationId: specification.id,
		effectiveFrom: specification.effectiveFrom,
		supersedes: previous?.id ?? null,
	});
}
