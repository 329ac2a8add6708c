import { found, guarded } from '../../../http/guarded.ts';
import { download } from '../../../http/replies.ts';
import { drawEvaluationReport } from '../../../operations/evaluation/draw-evaluation-report.ts';

export const loader = guarded('opened-bid.view', async (g) => {
	const { bytes, name } = found(
		await drawEvaluationReport(g.services, g.actor, g.scope, {
			slug: g.params.tender ?? '',
			lotId: g.params.lot ?? '',
		}),
	);
	return download(bytes, 'application/pdf', name);
});
