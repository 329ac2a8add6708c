import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { showProgramme } from '../../../operations/programme/show-programme.ts';
import { startTender } from '../../../operations/tender/start-tender.ts';
import { tenderPath } from '../tender-words.ts';
import { parseStart } from './form.ts';
import { startForm } from './view.ts';

const form = formRoute('tender.edit', {
	about: async (g) => found(await showProgramme(g.services, g.scope, g.params.programme ?? '')),
	ask: startForm,
	parse: parseStart,
	act: (g, { commandId, nobodyNamed }, begun, { programme }) =>
		startTender(g.services, g.actor, g.scope, { commandId, nobodyNamed, slug: programme.slug, begun }),
	refused: () => ({
		field: '',
		message: 'The programme has no published service specification yet. Publish one first',
	}),
	done: (tender) => ({ notice: 'The tender has been started. Now write its parts', to: tenderPath(tender) }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
