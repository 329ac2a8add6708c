import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface AgreedScoreKeptTable {
	submissionId: string;
	questionId: string;
	/** 1 is the first. */
	number: number;
	score: number;
	reason: string;
	agreedBy: string;
	agreedAt: Instant;
}
