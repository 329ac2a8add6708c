import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { expectedVersionOf } from '../../../http/expected-version.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listOffers } from '../../../operations/purchase/list-offers.ts';
import { saveOffer } from '../../../operations/purchase/save-offer.ts';
import { actOnForm } from '../act-on-form.ts';
import { orderRefusal } from '../refusal-words.ts';
import { parseOffer } from './form.ts';
import { type OfferOfPage, offerForm } from './view.ts';

/** An offer of the provider's own, or a place where it could open one. */
async function asked(g: SignedIn): Promise<{
	readonly shown: OfferOfPage;
	readonly place: { agreementId: string; interventionId: string; areaId: string };
}> {
	const { offers, toOffer } = await listOffers(g.services, g.scope);
	const { offer: offerId, agreement, intervention, area } = g.params;
	if (offerId === undefined) {
		const place = found(
			toOffer.find(
				(each) =>
					each.agreementId === agreement && each.interventionId === intervention && each.areaId === area,
			),
		);
		return {
			place,
			shown: {
				what: `${place.intervention}, ${place.area}`,
				offer: null,
				version: 1,
				left: 0,
				isOpen: false,
			},
		};
	}
	const row = found(
		offers.find(({ offer, providerId }) => offer.id === offerId && providerId === g.actor.organisationId),
	);
	return {
		place: row,
		shown: {
			what: `${row.intervention}, ${row.area}`,
			offer: row.offer,
			version: row.version,
			left: row.left,
			isOpen: row.isOpen,
		},
	};
}

export const loader = guarded('offer.edit', async (g) => {
	const { shown } = await asked(g);
	const view = offerForm(shown, { commandId: g.services.ids.next() });
	return page(g, { title: view.title, view });
});

export const action = guarded('offer.edit', async (g) => {
	const { shown, place } = await asked(g);
	const { agreementId, interventionId, areaId } = place;
	return actOnForm(g, {
		draw: (drawn) => offerForm(shown, drawn),
		parse: parseOffer,
		act: (typed, commandId, form) => {
			const of =
				shown.offer === null
					? { agreementId, interventionId, areaId }
					: { offerId: shown.offer.id, expectedVersion: expectedVersionOf(form) };
			return saveOffer(g.services, g.actor, g.scope, { commandId, of, ...typed });
		},
		word: (refusal, { terms }) => ({
			...orderRefusal(refusal, { area: shown.what, day: terms.nextStartOn }),
			...fieldOf(refusal.code),
		}),
		done: () => ({ notice: 'The offer has been saved', to: '/offers' }),
	});
});

/** Where this form's boxes are called otherwise than those of orders. */
const fieldOf = (code: string): { field?: string } =>
	code.startsWith('words-')
		? { field: 'eligibility' }
		: code === 'start-in-the-past'
			? { field: 'nextStartOn.day' }
			: {};

export default function OfferRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
