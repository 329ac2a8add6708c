import { formRoute } from '../../../http/form-route.ts';
import { discardProgramme } from '../../../operations/programme/discard-programme.ts';
import { showDiscarding } from '../../../operations/programme/show-discarding.ts';
import { parseDiscarding } from './form.ts';
import { discardForm, discardProgrammeRefusal } from './view.ts';

/** The programme is gone when the form is sent a second time. */
const form = formRoute('programme.edit', {
	about: async (g) => {
		const slug = g.params.programme ?? '';
		return { slug, facts: await showDiscarding(g.services, g.scope, slug) };
	},
	ask: ({ facts }) => (facts === null ? null : discardForm(facts)),
	parse: parseDiscarding,
	act: (g, { commandId, expectedVersion }, typed, { slug }) =>
		discardProgramme(g.services, g.actor, g.scope, { commandId, slug, expectedVersion, ...typed }),
	refused: discardProgrammeRefusal,
	done: () => ({ notice: 'The programme has been discarded', to: '/programmes' }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
