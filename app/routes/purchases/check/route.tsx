import { formRoute } from '../../../http/form-route.ts';
import { redirectTo } from '../../../http/replies.ts';
import { placeOrder } from '../../../operations/purchase/place-order.ts';
import { offerOfAddress } from '../offer-of-address.ts';
import { fromAddress, parseOrder } from '../order-form/form.ts';
import { orderRefusal } from '../refusal-words.ts';
import { parsePriceSeen } from './form.ts';
import { checkForm } from './view.ts';

const form = formRoute('order.place', {
	/** What the address says was asked; somebody who comes without it is sent to the form. */
	about: async (g) => {
		const shown = await offerOfAddress(g);
		const parsed = parseOrder(fromAddress(g.request.url));
		if (!parsed.ok) throw redirectTo(`/buy/${shown.offer.id}`);
		return { ...shown, asked: parsed.command };
	},
	ask: checkForm,
	parse: parsePriceSeen,
	act: (g, { commandId }, { priceSeen }, { offer, asked }) =>
		placeOrder(g.services, g.actor, g.scope, { commandId, offerId: offer.id, ...asked, priceSeen }),
	refused: (refusal, { area, offer }) => ({
		...orderRefusal(refusal, { area, day: offer.nextStartOn }),
		field: '',
	}),
	showsAnew: ['price-changed'],
	done: ({ orderId, state }) => ({
		notice:
			state === 'placed' ? 'Your order has been placed' : 'Your order has been placed and waits for approval',
		to: `/orders/${orderId}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
