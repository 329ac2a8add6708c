import { type Instant, isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';

/** The portal was set up before; nobody but its own administrators held a role in it before that day. */
export const FIRST_DAY = isoDate('2016-09-01');

export const onFirstDay = (time: string): Instant => londonInstant(FIRST_DAY, time);
