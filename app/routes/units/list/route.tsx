import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listUnitPages } from '../../../operations/unit/list-unit-pages.ts';
import { unitPagesView } from './view.ts';

export const loader = guarded('unit.view', async (g) => {
	const view = unitPagesView(await listUnitPages(g.services, g.scope));
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
