import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showCosts } from '../../../operations/payment/show-costs.ts';
import { costsView } from './view.ts';

export const loader = guarded('cost.view', async (g) => {
	const shown = found(await showCosts(g.services, g.scope, g.params.programme ?? ''));
	return page(g, {
		title: `Cost of a start and of a completion: ${shown.programme.name}`,
		view: costsView(shown),
	});
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
