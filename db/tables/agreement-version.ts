import type { Generated } from 'kysely';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface AgreementVersionTable {
	id: string;
	agreement_id: string;
	programme_id: string;
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
	effective_on: IsoDate;
	lead_id: string;
	started_by: string;
	started_at: Instant;
	accepted_at: Instant | null;
	/** The day on which its places were entered in the ledger; null until the day from which it holds. */
	entered_on: IsoDate | null;
	version: Generated<number>;
}
