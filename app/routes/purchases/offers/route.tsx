import { useView } from '../../../components/layout/view-context.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listOffers } from '../../../operations/purchase/list-offers.ts';
import { OffersPage } from './page.tsx';
import { type OffersView, offersView } from './view.ts';

export const loader = guarded('offer.edit', async (g) =>
	page(g, {
		title: 'Places for authorities to buy',
		view: offersView(await listOffers(g.services, g.scope), g.actor.organisationId),
	}),
);

export default function OffersRoute() {
	return <OffersPage view={useView<OffersView>()} />;
}
