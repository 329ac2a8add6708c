import { found, guarded } from '../../../http/guarded.ts';
import { download } from '../../../http/replies.ts';
import { exportMeasures } from '../../../operations/performance/export-measures.ts';

/** What the page of all measures shows, quarter by quarter. */
export const loader = guarded('performance.view', async (g) => {
	const file = found(await exportMeasures(g.services, g.scope, g.params.programme ?? ''));
	return download(file.text, 'text/csv; charset=utf-8', file.name);
});
