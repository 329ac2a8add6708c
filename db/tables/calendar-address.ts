import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface CalendarAddressTable {
	personId: string;
	tokenHash: string;
	madeAt: Instant;
}
