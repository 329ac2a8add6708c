import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface AgreementStepTable {
	versionId: string;
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
	personId: string;
	words: string;
}
