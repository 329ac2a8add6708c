import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listOffers } from '../../../operations/purchase/list-offers.ts';
import { offersView } from './view.ts';

export const loader = guarded('offer.edit', async (g) => {
	const view = offersView(await listOffers(g.services, g.scope), g.actor.organisationId);
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
