import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface SpecificationVersionTable {
	id: string;
	programmeId: string;
	number: number;
	state: 'draft' | 'published' | 'superseded';
	effectiveFrom: number;
	changeNote: string;
	draftedBy: string | null;
	publishedBy: string | null;
	publishedAt: Instant | null;
	version: Generated<number>;
}
