import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showOwnPerformance } from '../../../operations/performance/show-own-performance.ts';
import { ownPerformanceView } from './view.ts';

export const loader = guarded('own-performance.view', async (g) => {
	const facts = found(await showOwnPerformance(g.services, g.scope, g.params.programme ?? '', 'headline'));
	return page(g, {
		title: `Your performance: ${facts.programme.name}`,
		view: ownPerformanceView(facts),
	});
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
