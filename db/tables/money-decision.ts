import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface MoneyDecisionTable {
	id: string;
	agreement_id: string;
	period_id: string;
	kind: 'retain' | 'release-retention' | 'carry-underspend' | 'recover-underspend';
	amount_pence: number;
	reason: string;
	state: 'awaiting-approval' | 'approved' | 'refused';
	/** Where underspend is carried to, or whose payment it is taken from. */
	to_period_id: string | null;
	drafted_by: string;
	drafted_at: Instant;
	decided_by: string | null;
	decided_at: Instant | null;
	decided_words: string | null;
	version: Generated<number>;
}
