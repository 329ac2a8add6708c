import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showPerformance } from '../../../operations/performance/show-performance.ts';
import { measureView } from './view.ts';

export const loader = guarded('performance.view', async (g) => {
	const facts = found(await showPerformance(g.services, g.scope, g.params.programme ?? '', 'every-measure'));
	const view = found(measureView(facts, g.params.measure ?? ''));
	return page(g, { title: `${view.title}: ${facts.programme.name}`, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
