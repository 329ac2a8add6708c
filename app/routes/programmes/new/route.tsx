import { formRoute } from '../../../http/form-route.ts';
import { createProgramme } from '../../../operations/programme/create-programme.ts';
import { showNewProgramme } from '../../../operations/programme/show-new-programme.ts';
import { boxOf } from '../details/view.ts';
import { editRefusal } from '../edit-refusal.ts';
import { contentOf, parseNewProgramme } from './form.ts';
import { checkProgramme, newProgrammeForm } from './view.ts';

const form = formRoute('programme.edit', {
	about: (g) => showNewProgramme(g.services, g.scope),
	ask: newProgrammeForm,
	parse: parseNewProgramme,
	check: checkProgramme,
	act: (g, { commandId, nobodyNamed }, typed) =>
		createProgramme(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			content: contentOf(typed, g.services.ids.next),
		}),
	refused: (refusal) => editRefusal(refusal, { boxOf, nameOf: () => '' }),
	done: ({ slug }) => ({
		notice: 'The programme has been added. Say now what it consists of',
		to: `/programmes/${slug}/edit`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
