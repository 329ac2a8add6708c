import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface ContactLogTable {
	id: string;
	return_id: string;
	at: Instant;
	by_person_id: string;
	channel: string;
	spoke_to: string;
	words: string;
	promised_on: IsoDate | null;
}
