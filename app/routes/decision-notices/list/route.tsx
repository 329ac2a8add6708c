import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listDecisionNotices } from '../../../operations/decision-notice/list-decision-notices.ts';
import { noticesView } from './view.ts';

export const loader = guarded('decision-notice.view', async (g) => {
	const programme = new URL(g.request.url).searchParams.get('programme') || null;
	const view = noticesView(await listDecisionNotices(g.services, g.scope), programme);
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
