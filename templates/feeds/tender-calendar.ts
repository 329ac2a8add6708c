import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface CalendarEntry {
	/** Tells it from the tender's other dates. */
	readonly key: string;
	readonly title: string;
	/** A moment, or a whole day. */
	readonly at: Instant | IsoDate;
}

export interface TenderCalendar {
	readonly slug: string;
	readonly title: string;
	readonly url: string;
	/** Of the notice: the same dates make the same file. */
	readonly stampedAt: Instant;
	readonly entries: readonly CalendarEntry[];
}

/** iCalendar (RFC 5545): the dates of one tender. A date that changes keeps its identity, so that a calendar moves it. */
export function tenderCalendar({ slug, title, url, stampedAt, entries }: TenderCalendar): string {
	const calendar = ical({
		name: title,
		prodId: { company: 'Commissioning Portal', product: 'tenders', language: 'EN' },
		method: ICalCalendarMethod.PUBLISH,
	});
	for (const { key, title: what, at } of entries) {
		const start = new Date(at);
		calendar.createEvent({
			id: `${slug}-${key}`,
			summary: `${what}: ${title}`,
			start,
			...(at.includes('T') ? { end: start } : { allDay: true }),
			stamp: new Date(stampedAt),
			url,
		});
	}
	return calendar.toString();
}
