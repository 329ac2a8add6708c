import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface PaymentFileTable {
	id: string;
	bodyId: string;
	number: number;
	madeBy: string;
	madeAt: Instant;
	documentHash: string;
}
