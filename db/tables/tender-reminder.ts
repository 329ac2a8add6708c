import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface TenderReminderTable {
	tenderId: string;
	/** The closing that held when it was sent. */
	closesAt: Instant;
	step: number;
	sentAt: Instant;
}
