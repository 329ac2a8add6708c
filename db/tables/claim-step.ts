import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface ClaimStepTable {
	claimId: string;
	number: number;
	at: Instant;
	kind: 'made' | 'changed' | 'submitted' | 'sent-back' | 'agreed' | 'withdrawn';
	personId: string;
	amountPence: number;
	words: string;
}
