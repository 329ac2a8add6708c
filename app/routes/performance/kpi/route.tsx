import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showPerformance } from '../../../operations/performance/show-performance.ts';
import { officePages } from '../pages-of.ts';
import { kpiView } from './view.ts';

export const loader = guarded('performance.view', async (g) => {
	const key = g.params.kpi ?? '';
	const facts = found(await showPerformance(g.services, g.scope, g.params.programme ?? '', { key }));
	const view = found(kpiView(facts, key, officePages(facts.programme)));
	return page(g, { title: `${view.title}: ${facts.programme.name}`, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
