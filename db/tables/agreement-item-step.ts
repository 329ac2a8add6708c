import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface AgreementItemStepTable {
	item_id: string;
	number: number;
	at: Instant;
	kind: 'opened' | 'noted' | 'changed' | 'closed' | 'opened-again';
	person_id: string;
	words: string;
}
