import { formRoute } from '../../../http/form-route.ts';
import { liftClaim } from '../../../operations/award/lift-claim.ts';
import { decisionPath } from '../award-words.ts';
import { claimInHand } from '../claim-of-address.ts';
import { parseWhyItEnded } from '../reason-form.ts';
import { liftForm, liftRefusal } from './view.ts';

const form = formRoute('challenge.lift', {
	about: claimInHand,
	ask: liftForm,
	parse: parseWhyItEnded,
	act: (g, { commandId, nobodyNamed, expectedVersion }, { reason }, { challenge, shown: { tender, lot } }) =>
		liftClaim(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			expectedVersion,
			slug: tender.slug,
			lotId: lot.lot.lotId,
			challengeId: challenge.id,
			reason,
		}),
	refused: liftRefusal,
	done: (_saved, { shown }) => ({
		notice: 'It has been recorded that the claim has ended',
		to: decisionPath(shown),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
