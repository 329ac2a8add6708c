import { formRoute } from '../../../http/form-route.ts';
import { approveAmendment } from '../../../operations/tender/approve-amendment.ts';
import { declineAmendment } from '../../../operations/tender/decline-amendment.ts';
import { amendmentRefusal } from '../amendment-words.ts';
import { tenderOfAddress } from '../tender-of-address.ts';
import { tenderPath } from '../tender-words.ts';
import { parseAmendmentDecision } from './form.ts';
import { amendmentForm } from './view.ts';

const form = formRoute('tender.publish', {
	about: tenderOfAddress,
	ask: amendmentForm,
	parse: parseAmendmentDecision,
	act: async (g, { commandId, nobodyNamed, expectedVersion }, { decision, words }, { tender }) => {
		const command = { commandId, nobodyNamed, slug: tender.slug, expectedVersion };
		return decision === 'approve'
			? approveAmendment(g.services, g.actor, g.scope, command)
			: declineAmendment(g.services, g.actor, g.scope, { ...command, words: words ?? '' });
	},
	refused: amendmentRefusal,
	done: (_decided, { tender }, { decision }) => ({
		notice: decision === 'approve' ? 'The amendment is now in force' : 'The amendment has been declined',
		to: tenderPath(tender),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
