import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface PaymentFileTable {
	id: string;
	body_id: string;
	number: number;
	made_by: string;
	made_at: Instant;
	document_hash: string;
}
