import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface BidFileTable {
	id: string;
	bidId: string;
	addedAt: Instant;
}
