import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface ContactLogTable {
	id: string;
	returnId: string;
	at: Instant;
	byPersonId: string;
	channel: string;
	spokeTo: string;
	words: string;
	promisedOn: IsoDate | null;
}
