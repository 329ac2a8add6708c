import { useView } from '../../../components/layout/view-context.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listOffers } from '../../../operations/purchase/list-offers.ts';
import { BuyPage } from './page.tsx';
import { type BuyView, buyView } from './view.ts';

export const loader = guarded('offer.view', async (g) =>
	page(g, {
		title: 'Buy places',
		view: buyView(await listOffers(g.services, g.scope), mayDo(g.actor, 'order.place')),
	}),
);

export default function BuyRoute() {
	return <BuyPage view={useView<BuyView>()} />;
}
