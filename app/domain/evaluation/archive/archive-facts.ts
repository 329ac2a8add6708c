import type { Instant } from '../../calendar/iso-date.ts';
import type { TenderNotice } from '../../tender/tender-notice.ts';

/** A bid as it came: each time that it was submitted, the times that were replaced or lapsed too. */
export interface ArchivedSubmission {
	readonly submissionId: string;
	readonly bidId: string;
	readonly lotId: string;
	readonly organisationId: string;
	readonly bidder: string;
	readonly number: number;
	readonly sequence: number;
	readonly noticeVersion: number;
	readonly receivedAt: Instant;
	readonly closesAt: Instant;
	readonly submittedByName: string;
	readonly commitment: string;
	/** Ed25519, of the text beside it. */
	readonly signature: string;
	readonly parts: readonly {
		readonly part: string;
		readonly envelopeId: string;
		readonly digest: string;
	}[];
	readonly opened: readonly { readonly part: string; readonly content: string }[];
}

/** All of a tender that stands in its archive. What stands under `records` is written as it is. */
export interface TenderArchiveFacts {
	readonly tenderId: string;
	readonly slug: string;
	readonly body: string;
	readonly notice: TenderNotice;
	readonly versions: readonly {
		readonly number: number;
		readonly at: Instant;
		readonly reason: string;
		readonly notice: TenderNotice;
	}[];
	readonly submissions: readonly ArchivedSubmission[];
	/** Of the bids that were taken back no more is told. */
	readonly withdrawn: number;
	/** The portal's, as PEM: every receipt's signature is checked with it. */
	readonly publicKey: string;
	readonly records: readonly ArchivedRecord[];
}

export interface ArchivedRecord {
	/** Without its folder and ending: `evaluation/agreed-scores`. */
	readonly name: string;
	readonly what: string;
	readonly rows: unknown;
}
