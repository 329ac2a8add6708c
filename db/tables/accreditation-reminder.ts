import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface AccreditationReminderTable {
	accreditation_id: string;
	expires_on: IsoDate;
	days_before: number;
	sent_at: Instant;
}
