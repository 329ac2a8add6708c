import type { Generated } from 'kysely';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface AgreementVersionTable {
	id: string;
	agreementId: string;
	programmeId: string;
	number: number;
	kind: 'original' | 'variation' | 'termination';
	side: 'commissioner' | 'provider';
	state:
		| 'draft'
		| 'proposed'
		| 'awaiting-approval'
		| 'approved'
		| 'sent'
		| 'accepted'
		| 'declined'
		| 'discarded';
	terms: string;
	reason: string;
	effectiveOn: IsoDate;
	leadId: string;
	startedBy: string;
	startedAt: Instant;
	acceptedAt: Instant | null;
	/** The day on which its places were entered in the ledger; null until the day from which it holds. */
	enteredOn: IsoDate | null;
	version: Generated<number>;
}
