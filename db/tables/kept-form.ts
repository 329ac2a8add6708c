import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface KeptFormTable {
	tokenHash: string;
	personId: string;
	sealed: string;
	expiresAt: Instant;
}
