import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { recordDelivery } from '../../../operations/purchase/record-delivery.ts';
import { orderOfAddress } from '../order-of-address.ts';
import { orderRefusal } from '../refusal-words.ts';
import { parseDelivery } from './form.ts';
import { placeForm } from './view.ts';

const form = formRoute('order.deliver', {
	about: async (g) => {
		const shown = await orderOfAddress(g);
		return { ...shown, place: found(shown.places.find(({ id }) => id === g.params.place)) };
	},
	ask: placeForm,
	parse: parseDelivery,
	act: (g, { commandId }, happened, { row, place }) =>
		recordDelivery(g.services, g.actor, g.scope, {
			commandId,
			orderId: row.order.id,
			placeId: place.id,
			...happened,
		}),
	refused: (refusal, { row }, { day }) => orderRefusal(refusal, { area: row.area, day }),
	done: ({ credited, isDelivered }, { row }) => ({
		notice: `It has been recorded${credited ? '. The place is credited by the order’s rule' : ''}${isDelivered ? '. The order is delivered' : ''}`,
		to: `/orders/${row.order.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
