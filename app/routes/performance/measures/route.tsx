import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showPerformance } from '../../../operations/performance/show-performance.ts';
import { measuresView } from './view.ts';

export const loader = guarded('performance.view', async (g) => {
	const facts = found(await showPerformance(g.services, g.scope, g.params.programme ?? '', 'every-measure'));
	return page(g, { title: `Everything that is counted: ${facts.programme.name}`, view: measuresView(facts) });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
