import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface BidSubmissionTable {
	id: string;
	bidId: string;
	number: number;
	tenderId: string;
	sequence: number;
	noticeVersion: number;
	receivedAt: Instant;
	closesAt: Instant;
	submittedBy: string;
	commitment: string;
	/** Ed25519 in base64, by the portal. */
	signature: string;
}
