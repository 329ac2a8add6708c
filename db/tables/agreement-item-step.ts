import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface AgreementItemStepTable {
	itemId: string;
	number: number;
	at: Instant;
	kind: 'opened' | 'noted' | 'changed' | 'closed' | 'opened-again';
	personId: string;
	words: string;
}
