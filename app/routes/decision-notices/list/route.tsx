import { useView } from '../../../components/layout/view-context.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listDecisionNotices } from '../../../operations/decision-notice/list-decision-notices.ts';
import { NoticesPage } from './page.tsx';
import { type NoticesView, noticesView } from './view.ts';

export const loader = guarded('decision-notice.view', async (g) => {
	const programme = new URL(g.request.url).searchParams.get('programme') || null;
	return page(g, {
		title: 'Decision notices',
		view: noticesView(await listDecisionNotices(g.services, g.scope), programme),
	});
});

export default function NoticesRoute() {
	return <NoticesPage view={useView<NoticesView>()} />;
}
