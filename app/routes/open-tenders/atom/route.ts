import { guarded } from '../../../http/guarded.ts';
import { feed } from '../../../http/replies.ts';
import { writeTendersFeed } from '../../../operations/tender/write-tenders-feed.ts';

export const loader = guarded('public', async (g) =>
	feed(await writeTendersFeed(g.services), 'application/atom+xml; charset=utf-8'),
);
