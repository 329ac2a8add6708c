import { formRoute } from '../../../http/form-route.ts';
import { approveOrder } from '../../../operations/purchase/approve-order.ts';
import { orderOfAddress } from '../order-of-address.ts';
import { orderRefusal } from '../refusal-words.ts';
import { parseApproval } from './form.ts';
import { approveForm } from './view.ts';

const form = formRoute('order.approve', {
	about: orderOfAddress,
	ask: approveForm,
	parse: parseApproval,
	act: (g, { commandId, nobodyNamed }, answer, { row }) =>
		approveOrder(g.services, g.actor, g.scope, { commandId, nobodyNamed, orderId: row.order.id, answer }),
	refused: (refusal, { row, today }) => orderRefusal(refusal, { area: row.area, day: today }),
	done: ({ state }, { row }) => ({
		notice: state === 'placed' ? 'The order has been approved' : 'The order has been refused',
		to: `/orders/${row.order.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
