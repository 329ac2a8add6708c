import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface TenderVersionTable {
	tenderId: string;
	number: number;
	notice: string;
	reason: string;
	asksAgain: 0 | 1;
	approvedBy: string;
	at: Instant;
}
