import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface KpiReturnTable {
	id: string;
	agreementId: string;
	periodId: string;
	programmeId: string;
	specificationId: string;
	state: 'not-started' | 'draft' | 'ready-to-certify' | 'submitted' | 'queried' | 'accepted';
	version: Generated<number>;
	latestSubmissionId: string | null;
	acceptedSubmissionId: string | null;
	startedAt: Instant | null;
	/** Why the certifier gave it back to be worked on; null once it is marked ready again. */
	sentBackReason: string | null;
}
