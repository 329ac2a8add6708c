import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { ErasureReason, ErasureState } from '../../app/domain/erasure/erasure.ts';

export interface ErasureTable {
	id: string;
	programmeId: string;
	/** Of a return, or of a board report: one of the two. */
	returnId: string | null;
	reportId: string | null;
	state: ErasureState;
	reason: ErasureReason;
	/** JSON: the passages by their digests, never their words; empty once it has been decided. */
	passages: string;
	askedBy: string;
	askedAt: Instant;
	decidedBy: string | null;
	decidedAt: Instant | null;
	declinedBecause: string | null;
}
