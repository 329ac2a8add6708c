import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listOwnPerformance } from '../../../operations/performance/list-own-performance.ts';
import { ownListView } from './view.ts';

export const loader = guarded('own-performance.view', async (g) => {
	const view = ownListView(await listOwnPerformance(g.services, g.scope));
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
