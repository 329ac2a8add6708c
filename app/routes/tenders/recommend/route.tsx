import { formRoute } from '../../../http/form-route.ts';
import { recommendAward } from '../../../operations/evaluation/recommend-award.ts';
import { lotPath } from '../evaluation-words.ts';
import { lotInHand } from '../lot-of-address.ts';
import { parseRecommendation } from './form.ts';
import { recommendForm, recommendRefusal } from './view.ts';

const form = formRoute('award.recommend', {
	about: lotInHand,
	ask: recommendForm,
	parse: parseRecommendation,
	act: (g, { commandId, nobodyNamed, expectedVersion }, { bid, reason }, { tender, lot }) =>
		recommendAward(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			expectedVersion,
			slug: tender.slug,
			lotId: lot.lot.lotId,
			submissionId: bid,
			reason,
		}),
	refused: recommendRefusal,
	done: (_saved, shown) => ({ notice: 'The award has been recommended', to: lotPath(shown) }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
