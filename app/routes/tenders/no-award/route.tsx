import { formRoute } from '../../../http/form-route.ts';
import { recommendNoAward } from '../../../operations/award/recommend-no-award.ts';
import { decisionPath } from '../award-words.ts';
import { lotInHand } from '../lot-of-address.ts';
import { parseWhyNoAward } from '../reason-form.ts';
import { noAwardForm, noAwardRefusal } from './view.ts';

const form = formRoute('award.recommend', {
	about: lotInHand,
	ask: noAwardForm,
	parse: parseWhyNoAward,
	act: (g, { commandId, nobodyNamed, expectedVersion }, { reason }, { tender, lot }) =>
		recommendNoAward(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			expectedVersion,
			slug: tender.slug,
			lotId: lot.lot.lotId,
			reason,
		}),
	refused: noAwardRefusal,
	done: (_saved, shown) => ({ notice: 'It has been recommended', to: decisionPath(shown) }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
