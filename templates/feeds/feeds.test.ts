import { expect, test } from 'vitest';
import { instant } from '../../app/domain/calendar/instant.ts';
import { isoDate } from '../../app/domain/calendar/iso-date.ts';
import { tenderCalendar } from './tender-calendar.ts';
import { tendersFeed } from './tenders-feed.ts';

test('a feed tells of each tender with its page, and escapes what a title holds', () => {
	const feed = tendersFeed('https://portal.example', [
		{
			title: 'Groups <Walsall> & Dudley',
			url: 'https://portal.example/open-tenders/abc',
			summary: 'Bids close on 6 November 2026 at midday.',
			publishedAt: instant('2026-09-21T13:00:00.000Z'),
		},
	]);
	expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
	expect(feed).toContain('https://portal.example/open-tenders/abc');
	expect(feed).not.toContain('<Walsall>');
	expect(feed).toContain('2026-09-21T13:00:00.000Z');
	expect(tendersFeed('https://portal.example', [])).toContain('<feed');
});

test('a calendar has moments in UTC and whole days, and the same dates make the same file', () => {
	const given = {
		slug: 'abc',
		title: 'Groups, Walsall; Dudley',
		url: 'https://portal.example/open-tenders/abc',
		stampedAt: instant('2026-09-21T13:00:00.000Z'),
		entries: [
			{ key: 'closing', title: 'Bids close', at: instant('2026-10-14T11:00:00.000Z') },
			{ key: 'start', title: 'Work begins', at: isoDate('2027-01-01') },
		],
	};
	const file = tenderCalendar(given);
	expect(file).toBe(tenderCalendar(given));
	expect(file).toContain('BEGIN:VCALENDAR\r\n');
	expect(file).toContain('DTSTART:20261014T110000Z');
	expect(file).toContain('DTSTART;VALUE=DATE:20270101');
	expect(file).toContain('UID:abc-closing');
	expect(file).toContain('SUMMARY:Bids close: Groups\\, Walsall\\; Dudley');
});
