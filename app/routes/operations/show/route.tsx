import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { lookAtPortal } from '../../../operations/health/look-at-portal.ts';
import { operationsView } from './view.ts';

export const loader = guarded('health.view', async (g) => {
	const view = operationsView(await lookAtPortal(g.services));
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
