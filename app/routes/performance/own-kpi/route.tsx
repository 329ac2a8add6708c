import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showOwnPerformance } from '../../../operations/performance/show-own-performance.ts';
import { kpiView } from '../kpi/view.ts';
import { ownPages } from '../pages-of.ts';

export const loader = guarded('own-performance.view', async (g) => {
	const key = g.params.kpi ?? '';
	const facts = found(await showOwnPerformance(g.services, g.scope, g.params.programme ?? '', { key }));
	const view = found(kpiView(facts, key, ownPages(facts.programme)));
	return page(g, { title: `${view.title}: ${facts.programme.name}`, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
