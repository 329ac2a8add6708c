import { formRoute } from '../../../http/form-route.ts';
import { draftAwardedAgreement } from '../../../operations/evaluation/draft-awarded-agreement.ts';
import { lotInHand } from '../lot-of-address.ts';
import { parseDraft } from './form.ts';
import { draftForm, draftRefusal } from './view.ts';

const form = formRoute('award.recommend', {
	about: lotInHand,
	ask: draftForm,
	parse: parseDraft,
	act: (g, { commandId, nobodyNamed }, { reference }, { tender, lot }) =>
		draftAwardedAgreement(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			slug: tender.slug,
			lotId: lot.lot.lotId,
			reference,
		}),
	refused: draftRefusal,
	done: ({ agreementId }) => ({
		notice: 'The agreement has been drafted from the bid',
		to: `/agreements/${agreementId}/versions/1`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
