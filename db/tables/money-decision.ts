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
	drafted_by: string;
	drafted_at: Instant;
	decided_by: string | null;
	decided_at: Instant | null;
	version: Generated<number>;
}
