import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface OutcomeLetterTable {
	id: string;
	awardId: string;
	bidId: string;
	occasion: 'outcome' | 'undone';
	facts: string;
	documentHash: string;
	sentAt: Instant;
}
