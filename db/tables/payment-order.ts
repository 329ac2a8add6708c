import type { Generated } from 'kysely';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface PaymentOrderTable {
	id: string;
	agreement_id: string;
	period_id: string;
	claim_id: string | null;
	kind: 'schedule' | 'claim' | 'undisputed' | 'retention';
	amount_pence: number;
	state: 'awaiting-approval' | 'approved' | 'exported' | 'paid' | 'refused';
	words: string;
	drafted_by: string;
	drafted_at: Instant;
	decided_by: string | null;
	decided_at: Instant | null;
	/** Why it was refused. */
	decided_words: string | null;
	file_id: string | null;
	paid_on: IsoDate | null;
	paid_reference: string | null;
	version: Generated<number>;
}
