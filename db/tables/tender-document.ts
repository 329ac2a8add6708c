import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface TenderDocumentTable {
	id: string;
	tenderId: string;
	/** The first version's id. */
	documentId: string;
	number: number;
	title: string;
	documentHash: string;
	fileName: string;
	uploadedBy: string;
	uploadedAt: Instant;
}
