import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface TenderAmendmentTable {
	tenderId: string;
	number: number;
	/** The version of the notice that it was drafted on. */
	amends: number;
	notice: string;
	reason: string;
	draftedBy: string;
	draftedAt: Instant;
	outcome: 'approved' | 'declined' | 'replaced' | null;
	decidedBy: string | null;
	decidedAt: Instant | null;
	words: Generated<string>;
}
