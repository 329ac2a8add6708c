import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface PurchaseOrderStepTable {
	orderId: string;
	number: number;
	at: Instant;
	kind: string;
	personId: string | null;
	words: string;
}
