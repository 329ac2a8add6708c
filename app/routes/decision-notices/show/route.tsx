import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showDecisionNotice } from '../../../operations/decision-notice/show-decision-notice.ts';
import { NoticePage } from './page.tsx';
import { type NoticeView, noticeView } from './view.ts';

export const loader = guarded('decision-notice.view', async (g) => {
	const view = noticeView(found(await showDecisionNotice(g.services, g.scope, g.params.notice ?? '')));
	return page(g, { title: `${view.title}: decision notice ${view.reference}`, view });
});

export default function NoticeRoute() {
	return <NoticePage view={useView<NoticeView>()} />;
}
