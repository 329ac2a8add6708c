import { formRoute } from '../../../http/form-route.ts';
import { recordChallenge } from '../../../operations/award/record-challenge.ts';
import { decisionPath } from '../award-words.ts';
import { lotInHand } from '../lot-of-address.ts';
import { parseChallenge } from './form.ts';
import { challengeForm, challengeRefusal } from './view.ts';

const form = formRoute('challenge.record', {
	about: lotInHand,
	ask: challengeForm,
	parse: parseChallenge,
	act: (g, { commandId, nobodyNamed }, asked, { tender, lot }) =>
		recordChallenge(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			slug: tender.slug,
			lotId: lot.lot.lotId,
			...asked,
		}),
	refused: challengeRefusal,
	done: ({ suspends }, shown) => ({
		notice: suspends
			? 'The claim has been recorded, and suspends entering into the agreement'
			: 'The challenge has been recorded',
		to: decisionPath(shown),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
