import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface BidScoreKeptTable {
	submissionId: string;
	questionId: string;
	evaluatorId: string;
	/** 1 is the first. */
	number: number;
	score: number;
	reason: string;
	savedAt: Instant;
}
