import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { StateBesideClosing } from '../../app/domain/kpi-return/return-state.ts';

export interface KpiReturnTable {
	id: string;
	agreementId: string;
	periodId: string;
	programmeId: string;
	specificationId: string;
	/** Where it stands, or stood when it was closed: that it is closed is `return_closing`'s. */
	state: StateBesideClosing;
	version: Generated<number>;
	latestSubmissionId: string | null;
	acceptedSubmissionId: string | null;
	startedAt: Instant | null;
	/** Why the certifier gave it back to be worked on; null once it is marked ready again. */
	sentBackReason: string | null;
}
