import type { Instant } from '../../app/domain/calendar/iso-date.ts';

/** When a draft was last handed over for approval. It counts while the draft's version is still this one. */
export interface SpecificationHandedOverTable {
	specificationId: string;
	rowVersion: number;
	personId: string;
	at: Instant;
}
