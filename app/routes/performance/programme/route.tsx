import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showPerformance } from '../../../operations/performance/show-performance.ts';
import { PerformancePage } from './page.tsx';
import { type PerformanceView, performanceView } from './view.ts';

export const loader = guarded('performance.view', async (g) => {
	const facts = found(await showPerformance(g.services, g.scope, g.params.programme ?? '', 'headline'));
	return page(g, { title: `Performance: ${facts.programme.name}`, view: performanceView(facts) });
});

export default function PerformanceRoute() {
	return <PerformancePage view={useView<PerformanceView>()} />;
}
