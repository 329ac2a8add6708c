import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { askClarification } from '../../../operations/clarification/ask-clarification.ts';
import { listOwnClarifications } from '../../../operations/clarification/list-own-clarifications.ts';
import { parseQuestion } from './form.ts';
import { askForm, askRefusal } from './view.ts';

const form = formRoute('bid.write', {
	about: async (g) => found(await listOwnClarifications(g.services, g.scope, g.params.tender ?? '')),
	ask: askForm,
	parse: parseQuestion,
	act: (g, { commandId, nobodyNamed }, { words }, { tender }) =>
		askClarification(g.services, g.actor, g.scope, { commandId, slug: tender.slug, words, nobodyNamed }),
	refused: askRefusal,
	done: (_asked, { tender }) => ({
		notice: 'Your question has been asked',
		to: `/open-tenders/${tender.slug}/questions`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
