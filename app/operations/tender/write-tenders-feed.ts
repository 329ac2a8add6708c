import { listPublicTenders } from '../../../db/read/tenders.ts';
import { tendersFeed } from '../../../templates/feeds/tenders-feed.ts';
import { writeInstant } from '../../domain/calendar/write-date.ts';
import type { Services } from '../../services.ts';

/** The tenders that everybody may read, as an Atom feed. */
export async function writeTendersFeed({ db, config }: Services): Promise<string> {
	const tenders = await listPublicTenders(db.reader);
	return tendersFeed(
		config.origin,
		tenders.flatMap(({ slug, notice, closesAt, publishedAt, state }) =>
			publishedAt === null
				? []
				: [
						{
							title: notice.title,
							url: `${config.origin}/open-tenders/${slug}`,
							summary:
								state === 'cancelled'
									? 'This tender has been cancelled.'
									: `Bids close on ${writeInstant(closesAt)}. ${notice.description}`,
							publishedAt,
						},
					],
		),
	);
}
