import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { expressInterest } from '../../../operations/interest/express-interest.ts';
import { listInterests } from '../../../operations/interest/list-interests.ts';
import { showPublicTender } from '../../../operations/tender/show-public-tender.ts';
import { interestForm, interestRefusal } from './view.ts';

/** The button is on the tender's page; this is where it leads whose session ended meanwhile. */
const form = formRoute('bid.write', {
	about: async (g) => {
		const shown = found(await showPublicTender(g.services, g.params.tender ?? ''));
		const own = await listInterests(g.services, g.scope);
		return { ...shown, isInterested: own.some(({ tenderId }) => tenderId === shown.tender.id) };
	},
	ask: interestForm,
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { tender }) =>
		expressInterest(g.services, g.actor, g.scope, { commandId, slug: tender.slug }),
	refused: interestRefusal,
	done: (_interested, { tender }) => ({
		notice: 'Your organisation has shown interest. You will be told of changes by e-mail',
		to: `/open-tenders/${tender.slug}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
