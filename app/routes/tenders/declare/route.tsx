import { formRoute } from '../../../http/form-route.ts';
import { declareInterest } from '../../../operations/evaluation/declare-interest.ts';
import { tenderOfAddress } from '../tender-of-address.ts';
import { tenderPath } from '../tender-words.ts';
import { parseDeclaration } from './form.ts';
import { declareForm, declareRefusal } from './view.ts';

const form = formRoute('bid.score', {
	about: tenderOfAddress,
	ask: declareForm,
	parse: parseDeclaration,
	act: (g, { commandId, nobodyNamed }, declared, { tender }) =>
		declareInterest(g.services, g.actor, g.scope, { commandId, nobodyNamed, slug: tender.slug, ...declared }),
	refused: declareRefusal,
	done: ({ hasConflict }, { tender }) => ({
		notice: hasConflict
			? 'You have declared a conflict of interest'
			: 'You have declared that nothing ties you to a bidder',
		to: tenderPath(tender),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
