import { ADDED_KINDS } from '../../../domain/organisation/organisation.ts';
import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { addOrganisation } from '../../../operations/organisation/add-organisation.ts';
import { changeOrganisation } from '../../../operations/organisation/change-organisation.ts';
import { showOrganisation } from '../../../operations/organisation/show-organisation.ts';
import { parseOrganisation } from './form.ts';
import { organisationForm, organisationRefusal } from './view.ts';

const form = formRoute('organisation.manage', {
	/** The organisation of the address (none where one is added) and the kind that the form is for. */
	about: async (g) => {
		const kind = found(ADDED_KINDS.find((each) => each === g.params.kind));
		const id = g.params.organisation ?? null;
		return { kind, id, shown: found(await showOrganisation(g.services, g.actor, id)) };
	},
	ask: ({ shown, kind }) => organisationForm(shown, kind),
	parse: (typed, { shown, kind }) =>
		parseOrganisation(typed, kind, shown.organisation?.startsOn ?? shown.today),
	act: async (g, { commandId, expectedVersion }, content, { id }) => {
		if (id === null) return addOrganisation(g.services, g.actor, { commandId, content });
		const changed = { commandId, organisationId: id, expectedVersion, content };
		const done = await changeOrganisation(g.services, g.actor, changed);
		return done.ok ? { ok: true, value: { organisationId: id } } : done;
	},
	refused: organisationRefusal,
	done: ({ organisationId }, { id }, { name }) => ({
		notice: `${name} has been ${id === null ? 'added' : 'saved'}`,
		to: `/organisations/${organisationId}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
