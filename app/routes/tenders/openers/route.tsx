import { formRoute } from '../../../http/form-route.ts';
import { nameOpeners } from '../../../operations/tender/name-openers.ts';
import { tenderOfAddress } from '../tender-of-address.ts';
import { tenderPath } from '../tender-words.ts';
import { parseOpeners } from './form.ts';
import { openersRefusal } from './refusal-words.ts';
import { openersForm } from './view.ts';

const form = formRoute('tender.edit', {
	about: tenderOfAddress,
	ask: openersForm,
	parse: parseOpeners,
	act: (g, { commandId, expectedVersion }, { openers }, { tender }) =>
		nameOpeners(g.services, g.actor, g.scope, {
			commandId,
			slug: tender.slug,
			expectedVersion,
			personIds: openers,
		}),
	refused: openersRefusal,
	done: (_saved, { tender }) => ({ notice: 'Saved', to: tenderPath(tender) }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
