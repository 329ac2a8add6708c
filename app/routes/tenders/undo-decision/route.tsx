import { formRoute } from '../../../http/form-route.ts';
import { decideUndoing } from '../../../operations/award/decide-undoing.ts';
import { decisionPath } from '../award-words.ts';
import { lotInHand } from '../lot-of-address.ts';
import { parseUndoing } from './form.ts';
import { undoingForm, undoingRefusal } from './view.ts';

const form = formRoute('award.approve', {
	about: lotInHand,
	ask: undoingForm,
	parse: parseUndoing,
	act: (g, { commandId, nobodyNamed, expectedVersion }, asked, { tender, lot }) =>
		decideUndoing(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			expectedVersion,
			slug: tender.slug,
			lotId: lot.lot.lotId,
			...asked,
		}),
	refused: undoingRefusal,
	done: ({ undone }, shown) => ({
		notice: undone ? 'The decision has been undone' : 'The decision stands',
		to: decisionPath(shown),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
