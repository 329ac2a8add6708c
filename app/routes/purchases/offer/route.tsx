import { formRoute } from '../../../http/form-route.ts';
import { saveOffer } from '../../../operations/purchase/save-offer.ts';
import { offerRefusal } from '../refusal-words.ts';
import { parseOffer } from './form.ts';
import { offeringOfAddress } from './offering-of-address.ts';
import { offerForm } from './view.ts';

const form = formRoute('offer.edit', {
	about: offeringOfAddress,
	ask: offerForm,
	parse: parseOffer,
	act: (g, { commandId, nobodyNamed, expectedVersion }, typed, { offer, place }) =>
		saveOffer(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			of: offer === null ? place : { offerId: offer.id, expectedVersion },
			...typed,
		}),
	refused: (refusal, { what }, { terms }) => offerRefusal(refusal, { area: what, day: terms.nextStartOn }),
	done: () => ({ notice: 'The offer has been saved', to: '/offers' }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
