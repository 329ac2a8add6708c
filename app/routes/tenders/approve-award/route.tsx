import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { approveAward } from '../../../operations/evaluation/approve-award.ts';
import { decisionPath } from '../award-words.ts';
import { lotInHand } from '../lot-of-address.ts';
import { approveAwardForm, approveAwardRefusal } from './view.ts';

const form = formRoute('award.approve', {
	about: lotInHand,
	ask: approveAwardForm,
	parse: parseNothing,
	act: (g, { commandId, expectedVersion }, _typed, { tender, lot }) =>
		approveAward(g.services, g.actor, g.scope, {
			commandId,
			slug: tender.slug,
			lotId: lot.lot.lotId,
			expectedVersion,
		}),
	refused: approveAwardRefusal,
	done: (_approved, shown) => ({
		notice:
			shown.lot.award?.kind === 'no-award'
				? 'It has been approved that nothing is awarded'
				: 'The award has been approved',
		to: decisionPath(shown),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
