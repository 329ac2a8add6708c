import { useView } from '../../../components/layout/view-context.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listReturns } from '../../../operations/kpi-return/list-returns.ts';
import { parseWanted } from './form.ts';
import { ReturnListPage } from './page.tsx';
import { type ReturnListView, returnListView } from './view.ts';

export const loader = guarded('return.view', async (g) => {
	const wanted = parseWanted(g.request.url);
	return page(g, {
		title: 'Returns',
		view: returnListView(await listReturns(g.services, g.scope, wanted), wanted),
	});
});

export default function ReturnListRoute() {
	return <ReturnListPage view={useView<ReturnListView>()} />;
}
