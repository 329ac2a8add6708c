import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showPerformance } from '../../../operations/performance/show-performance.ts';
import { officePages } from '../pages-of.ts';
import { partAsked } from '../part-asked.ts';
import { sourcesView } from './view.ts';

/** The returns that a figure over all quarters is made of; `?area=` or `?provider=` for a part of it, `?quarter=` for one quarter. */
export const loader = guarded('performance.view', async (g) => {
	const key = g.params.kpi ?? '';
	const facts = found(await showPerformance(g.services, g.scope, g.params.programme ?? '', { key }));
	const view = found(sourcesView(facts, key, partAsked(g.request), officePages(facts.programme)));
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
