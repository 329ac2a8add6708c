import type { Instant } from '../../app/domain/calendar/iso-date.ts';

/** Between preparer and certifier: what neither the draft nor a submission keeps. */
export interface ReturnStepTable {
	id: string;
	returnId: string;
	kind: 'marked-ready' | 'sent-back';
	at: Instant;
	byPersonId: string;
}
