import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';

/** A date that stood in somebody's calendar: nobody's in particular, for the same meeting stands in many. */
export interface CalendarEntryTable {
	uid: string;
	standsAt: Instant | IsoDate;
	/** How often it has moved. */
	sequence: number;
	changedAt: Instant;
}
