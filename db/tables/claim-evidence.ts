import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface ClaimEvidenceTable {
	id: string;
	claimId: string;
	documentHash: string;
	fileName: string;
	uploadedBy: string;
	uploadedAt: Instant;
	removedAt: Instant | null;
}
