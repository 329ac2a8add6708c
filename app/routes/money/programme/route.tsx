import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showFunding } from '../../../operations/payment/show-funding.ts';
import { fundingView } from './view.ts';

export const loader = guarded('cost.view', async (g) => {
	const shown = found(await showFunding(g.services, g.scope, g.params.programme ?? ''));
	return page(g, { title: `Who funded what: ${shown.programme.name}`, view: fundingView(shown) });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
