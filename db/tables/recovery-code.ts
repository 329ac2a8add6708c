import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface RecoveryCodeTable {
	id: string;
	personId: string;
	codeHash: string;
	usedAt: Instant | null;
}
