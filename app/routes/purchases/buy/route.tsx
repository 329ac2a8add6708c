import { mayDo } from '../../../domain/access/policy.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listOffers } from '../../../operations/purchase/list-offers.ts';
import { buyView } from './view.ts';

export const loader = guarded('offer.view', async (g) => {
	const view = buyView(await listOffers(g.services, g.scope), mayDo(g.actor, 'order.place'));
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
