import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface AgreementSignedCopyTable {
	id: string;
	versionId: string;
	documentHash: string;
	fileName: string;
	uploadedBy: string;
	uploadedAt: Instant;
}
