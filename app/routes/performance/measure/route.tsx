import { isByFunder } from '../../../domain/kpi/reported-by-funder.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showPerformance } from '../../../operations/performance/show-performance.ts';
import { showByFunder } from '../../../operations/unit/show-by-funder.ts';
import { measureView } from './view.ts';

export const loader = guarded('performance.view', async (g) => {
	const facts = found(await showPerformance(g.services, g.scope, g.params.programme ?? '', 'every-measure'));
	const key = g.params.measure ?? '';
	const byFunder = isByFunder(key) ? await showByFunder(g.services, g.scope, facts.programme.slug) : [];
	const view = found(measureView(facts, key, byFunder));
	return page(g, { title: `${view.title}: ${facts.programme.name}`, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
