import type { Instant } from '../../app/domain/calendar/iso-date.ts';

/** Everybody who worked on a version of a service specification: none of them may publish it. */
export interface SpecificationDrafterTable {
	specificationId: string;
	personId: string;
	firstAt: Instant;
}
