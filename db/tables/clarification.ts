import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface ClarificationTable {
	id: string;
	tenderId: string;
	organisationId: string;
	askedBy: string;
	askedAt: Instant;
	words: string;
}
