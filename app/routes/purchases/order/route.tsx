import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { orderOfAddress } from '../order-of-address.ts';
import { orderView } from './view.ts';

export const loader = guarded('order.view', async (g) => {
	const view = orderView(await orderOfAddress(g), g.actor);
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
