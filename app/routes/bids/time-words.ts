import type { Instant } from '../../domain/calendar/iso-date.ts';
import { londonDay, londonTime } from '../../domain/calendar/london.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';

/** "14 October 2016 at 11:59:59.999", on London's clock. */
export const toTheMillisecond = (at: Instant): string =>
	`${writeDay(londonDay(at))} at ${londonTime(at)}${at.slice(16, 23)}`;
