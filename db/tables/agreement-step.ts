import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface AgreementStepTable {
	version_id: string;
	number: number;
	at: Instant;
	kind:
		| 'started'
		| 'edited'
		| 'proposed'
		| 'put-forward'
		| 'sent-back'
		| 'approved'
		| 'sent'
		| 'accepted'
		| 'declined'
		| 'discarded';
	person_id: string;
	words: string;
}
