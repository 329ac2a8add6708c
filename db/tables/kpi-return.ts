import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface KpiReturnTable {
	id: string;
	agreement_id: string;
	period_id: string;
	programme_id: string;
	specification_id: string;
	state: 'not-started' | 'draft' | 'ready-to-certify' | 'submitted' | 'queried' | 'accepted';
	version: Generated<number>;
	latest_submission_id: string | null;
	accepted_submission_id: string | null;
	started_at: Instant | null;
	/** Why the certifier gave it back to be worked on; null once it is marked ready again. */
	sent_back_reason: string | null;
}
