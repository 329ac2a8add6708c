import { formRoute } from '../../../http/form-route.ts';
import { nameEvaluators } from '../../../operations/evaluation/name-evaluators.ts';
import { lotPath } from '../evaluation-words.ts';
import { lotInHand } from '../lot-of-address.ts';
import { parseEvaluators } from './form.ts';
import { evaluatorsForm, evaluatorsRefusal } from './view.ts';

const form = formRoute('score.agree', {
	about: lotInHand,
	ask: evaluatorsForm,
	parse: parseEvaluators,
	act: (g, { commandId }, { evaluators }, { tender, lot }) =>
		nameEvaluators(g.services, g.actor, g.scope, {
			commandId,
			slug: tender.slug,
			lotId: lot.lot.lotId,
			personIds: evaluators,
		}),
	refused: evaluatorsRefusal,
	done: (_named, shown) => ({ notice: 'They have been named', to: lotPath(shown) }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
