import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { expectedVersionOf } from '../../../http/expected-version.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { closeOffer } from '../../../operations/purchase/close-offer.ts';
import { showOffer } from '../../../operations/purchase/show-offer.ts';
import { actOnForm } from '../act-on-form.ts';
import { parseNothing } from '../button-form.ts';
import { orderRefusal } from '../refusal-words.ts';
import { closeView } from './view.ts';

async function asked(g: SignedIn) {
	const shown = found(await showOffer(g.services, g.actor, g.scope, g.params.offer ?? ''));
	return found(shown.providerId === g.actor.organisationId ? shown : null);
}

export const loader = guarded('offer.edit', async (g) => {
	const view = closeView(await asked(g), { commandId: g.services.ids.next() });
	return page(g, { title: view.title, view });
});

export const action = guarded('offer.edit', async (g) => {
	const shown = await asked(g);
	const offerId = shown.offer.id;
	return actOnForm(g, {
		draw: (drawn) => closeView(shown, drawn),
		parse: parseNothing,
		act: (_nothing, commandId, form) =>
			closeOffer(g.services, g.actor, g.scope, {
				commandId,
				offerId,
				expectedVersion: expectedVersionOf(form),
			}),
		word: (refusal) => orderRefusal(refusal, { area: shown.area, day: shown.today }),
		done: () => ({ notice: 'The offer has been closed', to: '/offers' }),
	});
});

export default function CloseOfferRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
