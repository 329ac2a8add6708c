import type { Generated } from 'kysely';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface InvoiceTable {
	id: string;
	number: string;
	issuerId: string;
	authorityId: string;
	orderId: string;
	kind: 'invoice' | 'credit-note';
	state: 'issued' | 'matched' | 'disputed' | 'paid' | 'withdrawn';
	issuedOn: IsoDate;
	dueOn: IsoDate;
	issuedBy: string;
	matchedBy: string | null;
	matchedAt: Instant | null;
	disputeWords: string | null;
	paidOn: IsoDate | null;
	paidReference: string | null;
	withdrawnOn: IsoDate | null;
	version: Generated<number>;
}
