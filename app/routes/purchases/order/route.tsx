import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showOrder } from '../../../operations/purchase/show-order.ts';
import { OrderPage } from './page.tsx';
import { type OrderView, orderView } from './view.ts';

export const loader = guarded('order.view', async (g) => {
	const shown = found(await showOrder(g.services, g.scope, g.params.order ?? ''));
	return page(g, { title: `Order ${shown.row.number}`, view: orderView(shown, g.actor) });
});

export default function OrderRoute() {
	return <OrderPage view={useView<OrderView>()} />;
}
