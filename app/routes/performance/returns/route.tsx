import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showPerformance } from '../../../operations/performance/show-performance.ts';
import { sourcesView } from './view.ts';

/** The returns that a figure over all quarters is made of; `?area=` or `?provider=` for a part of it, `?quarter=` for one quarter. */
export const loader = guarded('performance.view', async (g) => {
	const key = g.params.kpi ?? '';
	const facts = found(await showPerformance(g.services, g.scope, g.params.programme ?? '', { key }));
	const asked = new URL(g.request.url).searchParams;
	const view = found(
		sourcesView(facts, key, {
			area: asked.get('area'),
			provider: asked.get('provider'),
			quarter: asked.get('quarter'),
		}),
	);
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
