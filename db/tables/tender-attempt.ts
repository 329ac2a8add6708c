import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface TenderAttemptTable {
	id: string;
	tenderId: string;
	kind: string;
	personId: string;
	at: Instant;
}
