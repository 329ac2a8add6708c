import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface ReturnWorkbookTable {
	id: string;
	returnId: string;
	madeBy: 'portal' | 'own';
	/** Null once its words have been erased. */
	documentHash: string | null;
	fileName: string;
	/** Whose people sent it. */
	organisationId: string;
	uploadedBy: string;
	uploadedAt: Instant;
}
