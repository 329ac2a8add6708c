import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface BidScoreDraftTable {
	submissionId: string;
	questionId: string;
	evaluatorId: string;
	/** Null until one is chosen. */
	score: number | null;
	reason: string;
	savedAt: Instant;
	version: Generated<number>;
}
