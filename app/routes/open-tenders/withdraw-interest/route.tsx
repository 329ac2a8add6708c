import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { withdrawInterest } from '../../../operations/interest/withdraw-interest.ts';
import { showPublicTender } from '../../../operations/tender/show-public-tender.ts';
import { withdrawInterestForm } from './view.ts';

const form = formRoute('bid.write', {
	about: async (g) => found(await showPublicTender(g.services, g.params.tender ?? '')),
	ask: withdrawInterestForm,
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { tender }) =>
		withdrawInterest(g.services, g.actor, g.scope, { commandId, slug: tender.slug }),
	refused: (nothing: never) => nothing,
	done: (_withdrawn, { tender }) => ({
		notice: 'Your organisation’s interest is withdrawn',
		to: `/open-tenders/${tender.slug}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
