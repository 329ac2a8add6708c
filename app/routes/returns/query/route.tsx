import { useView } from '../../../components/layout/view-context.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { QueryPage } from './page.tsx';
import { viewOfQuery } from './query-of.ts';
import type { QueryView } from './view.ts';

export const loader = guarded('return.view', async (g) => {
	const view = await viewOfQuery(g);
	return page(g, { title: view.heading, view });
});

export default function QueryRoute() {
	return <QueryPage view={useView<QueryView>()} />;
}
