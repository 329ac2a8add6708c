import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface AgreedScoreTable {
	submissionId: string;
	questionId: string;
	score: number;
	reason: string;
	agreedBy: string;
	agreedAt: Instant;
	version: Generated<number>;
}
