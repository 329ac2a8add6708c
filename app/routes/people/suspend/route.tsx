import { formRoute } from '../../../http/form-route.ts';
import { suspendPerson } from '../../../operations/person/suspend-person.ts';
import { personOfAddress } from '../person-of-address.ts';
import { parseWish } from './form.ts';
import { suspendForm, suspensionRefusal } from './view.ts';

const form = formRoute('person.invite', {
	about: personOfAddress,
	ask: suspendForm,
	parse: parseWish,
	act: (g, { commandId }, { wish }, { person }) =>
		suspendPerson(g.services, g.actor, { commandId, wish, personId: person.id }),
	refused: suspensionRefusal,
	done: (wish, { person }) => ({
		notice: wish === 'suspend' ? `${person.name} has been suspended` : `${person.name} can sign in again`,
		to: `/people/${person.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
