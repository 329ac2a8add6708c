import { formRoute } from '../../../http/form-route.ts';
import { proposeUndoing } from '../../../operations/award/propose-undoing.ts';
import { decisionPath } from '../award-words.ts';
import { lotInHand } from '../lot-of-address.ts';
import { parseWhyUndone } from '../reason-form.ts';
import { undoForm, undoRefusal } from './view.ts';

const form = formRoute('award.recommend', {
	about: lotInHand,
	ask: undoForm,
	parse: parseWhyUndone,
	act: (g, { commandId, nobodyNamed, expectedVersion }, { reason }, { tender, lot }) =>
		proposeUndoing(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			expectedVersion,
			slug: tender.slug,
			lotId: lot.lot.lotId,
			reason,
		}),
	refused: undoRefusal,
	done: (_saved, shown) => ({
		notice: 'It has been proposed. Another person decides on it',
		to: decisionPath(shown),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
