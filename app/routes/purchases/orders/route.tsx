import { mayDo } from '../../../domain/access/policy.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listOrders } from '../../../operations/purchase/list-orders.ts';
import { ordersView } from './view.ts';

export const loader = guarded('order.view', async (g) => {
	const view = ordersView(await listOrders(g.services, g.scope), mayDo(g.actor, 'order.place'));
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
