import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { acceptAsProvider } from '../../../operations/bidder/accept-as-provider.ts';
import { showOrganisation } from '../../../operations/organisation/show-organisation.ts';
import { acceptForm, acceptRefusal } from './view.ts';

const form = formRoute('organisation.manage', {
	about: async (g) => {
		const shown = await showOrganisation(g.services, g.actor, g.params.organisation ?? '');
		return found(shown?.organisation);
	},
	ask: acceptForm,
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { id }) =>
		acceptAsProvider(g.services, g.actor, { commandId, organisationId: id }),
	refused: acceptRefusal,
	done: (_accepted, { id, name }) => ({
		notice: `${name} is a provider like any other from now on`,
		to: `/organisations/${id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
