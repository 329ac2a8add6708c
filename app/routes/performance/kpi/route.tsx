import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showPerformance } from '../../../operations/performance/show-performance.ts';
import { KpiPage } from './page.tsx';
import { type KpiView, kpiView } from './view.ts';

export const loader = guarded('performance.view', async (g) => {
	const key = g.params.kpi ?? '';
	const facts = found(await showPerformance(g.services, g.scope, g.params.programme ?? '', { key }));
	const view = found(kpiView(facts, key));
	return page(g, { title: `${view.name}: ${facts.programme.name}`, view });
});

export default function KpiRoute() {
	return <KpiPage view={useView<KpiView>()} />;
}
