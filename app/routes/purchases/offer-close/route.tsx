import { leadContracts } from '../../../domain/purchase/issuer-of.ts';
import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { closeOffer } from '../../../operations/purchase/close-offer.ts';
import { offerOfAddress } from '../offer-of-address.ts';
import { orderRefusal } from '../refusal-words.ts';
import { closeForm } from './view.ts';

const form = formRoute('offer.edit', {
	about: async (g) => {
		const shown = await offerOfAddress(g);
		return found(leadContracts(shown, g.actor.organisationId) ? shown : null);
	},
	ask: closeForm,
	parse: parseNothing,
	act: (g, { commandId, expectedVersion }, _nothing, { offer }) =>
		closeOffer(g.services, g.actor, g.scope, { commandId, offerId: offer.id, expectedVersion }),
	refused: (refusal, { area, today }) => orderRefusal(refusal, { area, day: today }),
	done: () => ({ notice: 'The offer has been closed', to: '/offers' }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
