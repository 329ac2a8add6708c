import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface AccreditationReminderTable {
	accreditationId: string;
	expiresOn: IsoDate;
	daysBefore: number;
	sentAt: Instant;
}
