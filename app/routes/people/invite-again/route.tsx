import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { inviteAgain } from '../../../operations/person/invite-again.ts';
import { personOfAddress } from '../person-of-address.ts';
import { inviteAgainForm, inviteAgainRefusal } from './view.ts';

/** The button is on the person's page too. */
const form = formRoute('person.invite', {
	about: personOfAddress,
	ask: inviteAgainForm,
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { person }) =>
		inviteAgain(g.services, g.actor, { commandId, personId: person.id }),
	refused: inviteAgainRefusal,
	done: ({ email }, { person }) => ({
		notice: `Another invitation to ${email} is on its way`,
		to: `/people/${person.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
