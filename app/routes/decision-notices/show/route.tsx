import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showDecisionNotice } from '../../../operations/decision-notice/show-decision-notice.ts';
import { noticeView } from './view.ts';

export const loader = guarded('decision-notice.view', async (g) => {
	const notice = found(await showDecisionNotice(g.services, g.scope, g.params.notice ?? ''));
	const view = noticeView(notice);
	return page(g, { title: `${view.title}: decision notice ${notice.facts.reference}`, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
