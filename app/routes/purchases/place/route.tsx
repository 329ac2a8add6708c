import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { recordDelivery } from '../../../operations/purchase/record-delivery.ts';
import { showOrder } from '../../../operations/purchase/show-order.ts';
import { actOnForm } from '../act-on-form.ts';
import { orderRefusal } from '../refusal-words.ts';
import { parseDelivery } from './form.ts';
import { placeView } from './view.ts';

async function asked(g: SignedIn) {
	const shown = found(await showOrder(g.services, g.scope, g.params.order ?? ''));
	return { shown, place: found(shown.places.find(({ id }) => id === g.params.place)) };
}

export const loader = guarded('order.deliver', async (g) => {
	const { shown, place } = await asked(g);
	const view = placeView(shown, place, { commandId: g.services.ids.next() });
	return page(g, { title: view.title, view });
});

export const action = guarded('order.deliver', async (g) => {
	const { shown, place } = await asked(g);
	const orderId = shown.row.order.id;
	return actOnForm(g, {
		draw: (drawn) => placeView(shown, place, drawn),
		parse: parseDelivery,
		act: (happened, commandId) =>
			recordDelivery(g.services, g.actor, g.scope, { commandId, orderId, placeId: place.id, ...happened }),
		word: (refusal, { day }) => orderRefusal(refusal, { area: shown.row.area, day }),
		done: ({ credited, isDelivered }) => ({
			notice: `It has been recorded${credited ? '. The place is credited by the order’s rule' : ''}${isDelivered ? '. The order is delivered' : ''}`,
			to: `/orders/${orderId}`,
		}),
	});
});

export default function PlaceRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
