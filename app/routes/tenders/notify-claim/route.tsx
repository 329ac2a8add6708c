import { formRoute } from '../../../http/form-route.ts';
import { notifyClaim } from '../../../operations/award/notify-claim.ts';
import { decisionPath } from '../award-words.ts';
import { claimInHand } from '../claim-of-address.ts';
import { parseNotification } from './form.ts';
import { notifyForm, notifyRefusal } from './view.ts';

const form = formRoute('challenge.record', {
	about: claimInHand,
	ask: notifyForm,
	parse: parseNotification,
	act: (g, { commandId, expectedVersion }, { notifiedOn }, { challenge, shown: { tender, lot } }) =>
		notifyClaim(g.services, g.actor, g.scope, {
			commandId,
			expectedVersion,
			slug: tender.slug,
			lotId: lot.lot.lotId,
			challengeId: challenge.id,
			notifiedOn,
		}),
	refused: notifyRefusal,
	done: (_saved, { shown }) => ({
		notice: 'The claim now suspends entering into the agreement',
		to: decisionPath(shown),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
