import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listReturns } from '../../../operations/kpi-return/list-returns.ts';
import { parseWanted } from './form.ts';
import { returnListView } from './view.ts';

export const loader = guarded('return.view', async (g) => {
	const wanted = parseWanted(g.request.url);
	const view = returnListView(await listReturns(g.services, g.scope, wanted), wanted);
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
