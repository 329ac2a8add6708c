import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { cancelOrder } from '../../../operations/purchase/cancel-order.ts';
import { orderOfAddress } from '../order-of-address.ts';
import { orderRefusal } from '../refusal-words.ts';
import { cancelForm } from './view.ts';

const form = formRoute('order.cancel', {
	about: orderOfAddress,
	ask: cancelForm,
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { row }) =>
		cancelOrder(g.services, g.actor, g.scope, { commandId, orderId: row.order.id }),
	refused: (refusal, { row, today }) => orderRefusal(refusal, { area: row.area, day: today }),
	done: (_cancelled, { row }) => ({ notice: 'The order has been cancelled', to: `/orders/${row.order.id}` }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
