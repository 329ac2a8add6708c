import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { lockQuality } from '../../../operations/evaluation/lock-quality.ts';
import { lotPath } from '../evaluation-words.ts';
import { lotInHand } from '../lot-of-address.ts';
import { lockForm, lockRefusal } from './view.ts';

const form = formRoute('quality.lock', {
	about: lotInHand,
	ask: lockForm,
	parse: parseNothing,
	act: (g, { commandId }, _typed, { tender, lot }) =>
		lockQuality(g.services, g.actor, g.scope, { commandId, slug: tender.slug, lotId: lot.lot.lotId }),
	refused: lockRefusal,
	done: ({ came }, shown) => ({
		notice:
			came === 'first' ? 'You have locked it. A second person locks it too' : 'The quality has been locked',
		to: lotPath(shown),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
