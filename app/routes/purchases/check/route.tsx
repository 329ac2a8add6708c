import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { placeOrder } from '../../../operations/purchase/place-order.ts';
import { showOffer } from '../../../operations/purchase/show-offer.ts';
import { actOnForm } from '../act-on-form.ts';
import { fromAddress, parseOrder } from '../order-form/form.ts';
import { orderRefusal } from '../refusal-words.ts';
import { parsePriceSeen } from './form.ts';
import { checkView } from './view.ts';

/** What the address says was asked; somebody who comes without it is sent to the form. */
async function asked(g: SignedIn) {
	const shown = found(await showOffer(g.services, g.actor, g.scope, g.params.offer ?? ''));
	const parsed = parseOrder(fromAddress(g.request.url));
	if (!parsed.ok) throw redirectTo(`/buy/${shown.offer.id}`);
	return { shown, order: parsed.command };
}

export const loader = guarded('order.place', async (g) => {
	const { shown, order } = await asked(g);
	const view = checkView(shown, order, { commandId: g.services.ids.next() });
	return page(g, { title: view.title, view });
});

export const action = guarded('order.place', async (g) => {
	const { shown, order } = await asked(g);
	return actOnForm(g, {
		draw: (drawn) => checkView(shown, order, drawn),
		parse: parsePriceSeen,
		act: ({ priceSeen }, commandId) =>
			placeOrder(g.services, g.actor, g.scope, { commandId, offerId: shown.offer.id, ...order, priceSeen }),
		word: (refusal) => ({
			...orderRefusal(refusal, { area: shown.area, day: shown.offer.nextStartOn }),
			field: '',
		}),
		done: ({ orderId, state }) => ({
			notice:
				state === 'placed'
					? 'Your order has been placed'
					: 'Your order has been placed and waits for approval',
			to: `/orders/${orderId}`,
		}),
	});
});

export default function CheckOrderRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
