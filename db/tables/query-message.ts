import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface QueryMessageTable {
	id: string;
	query_id: string;
	at: Instant;
	by_person_id: string;
	words: string;
}
