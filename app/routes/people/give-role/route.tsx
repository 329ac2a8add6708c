import { formRoute } from '../../../http/form-route.ts';
import { giveRole } from '../../../operations/person/give-role.ts';
import { personOfAddress } from '../person-of-address.ts';
import { parseRole } from './form.ts';
import { giveRoleForm, giveRoleRefusal } from './view.ts';

const form = formRoute('person.invite', {
	about: personOfAddress,
	ask: giveRoleForm,
	parse: parseRole,
	act: (g, { commandId }, typed, { person }) =>
		giveRole(g.services, g.actor, { commandId, ...typed, personId: person.id }),
	refused: giveRoleRefusal,
	done: (_given, { person }) => ({ notice: 'The role has been given', to: `/people/${person.id}` }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
