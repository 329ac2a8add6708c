import type { Generated } from 'kysely';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface InvoiceTable {
	id: string;
	number: string;
	issuer_id: string;
	authority_id: string;
	order_id: string;
	kind: 'invoice' | 'credit-note';
	state: 'issued' | 'matched' | 'disputed' | 'paid' | 'withdrawn';
	issued_on: IsoDate;
	due_on: IsoDate;
	issued_by: string;
	matched_by: string | null;
	matched_at: Instant | null;
	dispute_words: string | null;
	paid_on: IsoDate | null;
	paid_reference: string | null;
	withdrawn_on: IsoDate | null;
	version: Generated<number>;
}
