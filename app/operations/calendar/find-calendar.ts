import { findCalendarMade } from '../../../db/read/calendars.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Instant } from '../../domain/calendar/iso-date.ts';
import type { Services } from '../../services.ts';

/** When the address of the person's own calendar was made; null where they have none. What it is nobody can say any more. */
export const findCalendar = ({ db }: Services, actor: Actor): Promise<Instant | null> =>
	findCalendarMade(db.reader, actor);
