import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface BidScoreTable {
	submissionId: string;
	questionId: string;
	evaluatorId: string;
	score: number;
	reason: string;
	savedAt: Instant;
	version: Generated<number>;
}
