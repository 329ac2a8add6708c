import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { endRole } from '../../../operations/person/end-role.ts';
import { personOfAddress } from '../person-of-address.ts';
import { endRoleForm, endRoleRefusal } from './view.ts';

const form = formRoute('person.invite', {
	about: personOfAddress,
	ask: (shown, { g }) => endRoleForm(shown, g.params.membership ?? ''),
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { person }) =>
		endRole(g.services, g.actor, {
			commandId,
			personId: person.id,
			membershipId: g.params.membership ?? '',
		}),
	refused: endRoleRefusal,
	done: (_ended, { person }) => ({ notice: 'The role has ended', to: `/people/${person.id}` }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
