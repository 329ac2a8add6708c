import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface OneTimeLinkTable {
	tokenHash: string;
	purpose: 'invitation' | 'password-reset';
	personId: string;
	createdAt: Instant;
	expiresAt: Instant;
	usedAt: Instant | null;
}
