import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listPublicTenders } from '../../../operations/tender/list-public-tenders.ts';
import { parseTendersWanted } from './search.ts';
import { tendersView } from './view.ts';

export const loader = guarded('public', async (g) => {
	const view = tendersView(
		await listPublicTenders(g.services),
		parseTendersWanted(new URL(g.request.url).searchParams),
		g.context.actor === null,
	);
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
