import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface ClaimStepTable {
	claim_id: string;
	number: number;
	at: Instant;
	kind: 'made' | 'changed' | 'submitted' | 'sent-back' | 'agreed' | 'withdrawn';
	person_id: string;
	amount_pence: number;
	words: string;
}
