import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface BidPartTable {
	bidId: string;
	part: string;
	keyNumber: number;
	sealed: Uint8Array;
	savedBy: string;
	savedAt: Instant;
	version: Generated<number>;
	/** Where it tells of a file: whose bytes. */
	fileId: Generated<string | null>;
}
