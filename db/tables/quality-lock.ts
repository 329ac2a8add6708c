import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface QualityLockTable {
	tenderId: string;
	lotId: string;
	firstBy: string;
	firstAt: Instant;
	secondBy: string | null;
	lockedAt: Instant | null;
}
