import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface QueryMessageTable {
	id: string;
	queryId: string;
	at: Instant;
	byPersonId: string;
	words: string;
}
