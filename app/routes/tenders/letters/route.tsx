import { plural } from '../../../domain/text/list-words.ts';
import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { sendOutcomeLetters } from '../../../operations/award/send-outcome-letters.ts';
import { decisionPath } from '../award-words.ts';
import { lotInHand } from '../lot-of-address.ts';
import { lettersForm, lettersRefusal } from './view.ts';

const form = formRoute('award.recommend', {
	about: lotInHand,
	ask: lettersForm,
	parse: parseNothing,
	act: (g, { commandId, expectedVersion }, _typed, { tender, lot }) =>
		sendOutcomeLetters(g.services, g.actor, g.scope, {
			commandId,
			expectedVersion,
			slug: tender.slug,
			lotId: lot.lot.lotId,
		}),
	refused: lettersRefusal,
	done: ({ letters }, shown) => ({
		notice: `${plural(letters, 'letter has', 'letters have')} been sent`,
		to: decisionPath(shown),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
