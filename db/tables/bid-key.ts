import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface BidKeyTable {
	tenderId: string;
	organisationId: string;
	number: number;
	recipient: string;
	locked: Uint8Array;
	madeBy: string;
	madeAt: Instant;
}
