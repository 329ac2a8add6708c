import { londonDay } from '../../../domain/calendar/london.ts';
import { formRoute } from '../../../http/form-route.ts';
import { chooseOrganisation } from '../../../operations/person/choose-organisation.ts';
import { invitePerson } from '../../../operations/person/invite-person.ts';
import { parseInvitation } from './form.ts';
import { inviteForm, inviteRefusal } from './view.ts';

const form = formRoute('person.invite', {
	about: (g) => chooseOrganisation(g.services, g.actor),
	ask: (choices, { g }) =>
		inviteForm(choices, {
			organisationId: new URL(g.request.url).searchParams.get('organisation'),
			today: londonDay(g.services.clock.businessNow()),
		}),
	parse: parseInvitation,
	act: (g, { commandId }, { organisationId, ...typed }, choices) =>
		invitePerson(g.services, g.actor, {
			commandId,
			organisationId: organisationId ?? (choices.length === 1 ? (choices[0]?.id ?? '') : ''),
			...typed,
		}),
	refused: inviteRefusal,
	done: ({ personId }, _choices, { email }) => ({
		notice: `The invitation to ${email} is on its way`,
		to: `/people/${personId}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
