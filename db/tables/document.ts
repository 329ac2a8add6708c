import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface DocumentTable {
	hash: string;
	mediaType: string;
	size: number;
	storedAt: Instant;
}
