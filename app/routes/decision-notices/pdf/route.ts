import { found, guarded } from '../../../http/guarded.ts';
import { download } from '../../../http/replies.ts';
import { downloadDecisionNotice } from '../../../operations/decision-notice/download-decision-notice.ts';

export const loader = guarded('decision-notice.view', async (g) => {
	const { bytes, name } = found(await downloadDecisionNotice(g.services, g.scope, g.params.notice ?? ''));
	return download(bytes, 'application/pdf', name);
});
