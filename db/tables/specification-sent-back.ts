import type { Instant } from '../../app/domain/calendar/iso-date.ts';

/** Why an approver sent a draft back that waited for approval. */
export interface SpecificationSentBackTable {
	id: string;
	specificationId: string;
	personId: string;
	at: Instant;
	reason: string;
}
