import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showOwnPerformance } from '../../../operations/performance/show-own-performance.ts';
import { ownPages } from '../pages-of.ts';
import { partAsked } from '../part-asked.ts';
import { sourcesView } from '../returns/view.ts';

/** A provider's own returns that a figure is made of. */
export const loader = guarded('own-performance.view', async (g) => {
	const key = g.params.kpi ?? '';
	const facts = found(await showOwnPerformance(g.services, g.scope, g.params.programme ?? '', { key }));
	const view = found(sourcesView(facts, key, partAsked(g.request), ownPages(facts.programme)));
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
