import { accepted } from '../../../domain/result.ts';
import { typedValues } from '../../../http/form.ts';
import { formRoute } from '../../../http/form-route.ts';
import { offerOfAddress } from '../offer-of-address.ts';
import { fromAddress, inAddress, parseOrder } from './form.ts';
import { orderForm } from './view.ts';

/** Nothing is ordered here: what was typed is checked and goes on to be looked at. */
const form = formRoute('order.place', {
	about: offerOfAddress,
	ask: (shown, { g }) => orderForm(shown, typedValues(fromAddress(g.request.url))),
	parse: parseOrder,
	act: async (_g, _sent, typed) => accepted(typed),
	refused: (nothing: never) => nothing,
	done: (typed, { offer }) => ({ to: `/buy/${offer.id}/check?${inAddress(typed)}` }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
