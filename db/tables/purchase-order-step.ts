import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface PurchaseOrderStepTable {
	order_id: string;
	number: number;
	at: Instant;
	kind: string;
	person_id: string | null;
	words: string;
}
