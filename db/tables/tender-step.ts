import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface TenderStepTable {
	tenderId: string;
	number: number;
	at: Instant;
	kind: 'started' | 'edited' | 'put-forward' | 'sent-back' | 'published' | 'withdrawn' | 'cancelled';
	personId: string;
	words: string;
}
