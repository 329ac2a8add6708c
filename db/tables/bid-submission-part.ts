import type { Generated } from 'kysely';

export interface BidSubmissionPartTable {
	submissionId: string;
	part: string;
	envelopeId: string;
	sealed: Uint8Array;
	digest: string;
	fileId: Generated<string | null>;
}
