import type { Instant } from '../../app/domain/calendar/iso-date.ts';

/** Everybody who worked on a version of a service specification: none of them may publish it. */
export interface SpecificationDrafterTable {
	specification_id: string;
	person_id: string;
	first_at: Instant;
}
