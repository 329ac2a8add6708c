import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface ReturnReminderTable {
	returnId: string;
	/** The day that held when it was sent. */
	dueOn: IsoDate;
	step: number;
	sentAt: Instant;
}
