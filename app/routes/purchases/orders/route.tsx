import { useView } from '../../../components/layout/view-context.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listOrders } from '../../../operations/purchase/list-orders.ts';
import { OrdersPage } from './page.tsx';
import { type OrdersView, ordersView } from './view.ts';

export const loader = guarded('order.view', async (g) =>
	page(g, {
		title: 'Orders',
		view: ordersView(await listOrders(g.services, g.scope), mayDo(g.actor, 'order.place')),
	}),
);

export default function OrdersRoute() {
	return <OrdersPage view={useView<OrdersView>()} />;
}
