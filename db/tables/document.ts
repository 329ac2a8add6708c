import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface DocumentTable {
	hash: string;
	media_type: string;
	size: number;
	stored_at: Instant;
}
