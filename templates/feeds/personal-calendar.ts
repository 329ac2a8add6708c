import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { PersonalDate, PlacedDate } from '../../app/domain/work/personal-date.ts';

const REFRESH_SECONDS = 4 * 3600;

/**
 * iCalendar (RFC 5545). Moments are in UTC, which every calendar shows in its own zone; days are whole days, in no zone at all. A date that moves keeps its
 * name and gets a higher number.
 */
export function personalCalendar(
	origin: string,
	dates: readonly PersonalDate[],
	placed: ReadonlyMap<string, PlacedDate>,
): string {
	const calendar = ical({
		name: 'Commissioning Portal',
		prodId: { company: 'Commissioning Portal', product: 'personal', language: 'EN' },
		method: ICalCalendarMethod.PUBLISH,
		ttl: REFRESH_SECONDS,
	});
	const { host } = new URL(origin);
	for (const { uid, title, at, path } of dates) {
		const { sequence = 0, changedAt } = placed.get(uid) ?? {};
		const start = new Date(at);
		calendar.createEvent({
			id: `${uid}@${host}`,
			sequence,
			summary: title,
			start,
			...(at.includes('T') ? { end: start } : { allDay: true }),
			stamp: new Date(changedAt ?? ('1970-01-01T00:00:00.000Z' as Instant)),
			url: `${origin}${path}`,
		});
	}
	return calendar.toString();
}
