import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface TenderInterestTable {
	tenderId: string;
	organisationId: string;
	expressedBy: string;
	expressedAt: Instant;
	withdrawnBy: string | null;
	withdrawnAt: Instant | null;
}
