import { Feed } from 'feed';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface FeedEntry {
	readonly title: string;
	/** Of its page. */
	readonly url: string;
	readonly summary: string;
	readonly publishedAt: Instant;
}

/** Atom (RFC 4287): the tenders that everybody may read, for whoever watches for new ones. */
export function tendersFeed(origin: string, entries: readonly FeedEntry[]): string {
	const newest = entries
		.map(({ publishedAt }) => publishedAt)
		.toSorted()
		.at(-1);
	const feed = new Feed({
		title: 'Tenders of Police and Crime Commissioners',
		id: `${origin}/open-tenders`,
		link: `${origin}/open-tenders`,
		feedLinks: { atom: `${origin}/open-tenders.atom` },
		copyright: '',
		...(newest === undefined ? {} : { updated: new Date(newest) }),
	});
	for (const { title, url, summary, publishedAt } of entries)
		feed.addItem({
			title: asHtml(title),
			id: url,
			link: url,
			description: asHtml(summary),
			date: new Date(publishedAt),
		});
	return feed.atom1();
}

/** The package says of its texts that they are HTML, and does not make them so. */
const asHtml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
