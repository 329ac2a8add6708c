import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showPerformance } from '../../../operations/performance/show-performance.ts';
import { performanceView } from './view.ts';

export const loader = guarded('performance.view', async (g) => {
	const facts = found(
		await showPerformance(g.services, g.scope, g.params.programme ?? '', 'headline-and-own'),
	);
	return page(g, { title: `Performance: ${facts.programme.name}`, view: performanceView(facts) });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
