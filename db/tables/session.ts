import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface SessionTable {
	tokenHash: string;
	personId: string;
	createdAt: Instant;
	seenAt: Instant;
	expiresAt: Instant;
	stage: 'password' | 'complete';
	notice: string | null;
}
