import type { MessageGroup } from '../../../domain/mail/message-groups.ts';
import { formRoute } from '../../../http/form-route.ts';
import { saveMessageChoices } from '../../../operations/account/save-message-choices.ts';
import { showMessageChoices } from '../../../operations/account/show-message-choices.ts';
import { parseChoices } from './form.ts';
import { choicesForm } from './view.ts';

const form = formRoute('signed-in', {
	about: (g) => showMessageChoices(g.services, g.actor),
	ask: (choices, { g }) => choicesForm(choices, g.actor.roles),
	parse: (sent, choices) =>
		parseChoices(
			sent,
			choices.map(({ group }) => group),
		),
	act: (g, { commandId }, typed) =>
		saveMessageChoices(g.services, g.actor, {
			commandId,
			choices: Object.entries(typed).map(([group, way]) => ({ group: group as MessageGroup, way })),
		}),
	refused: () => ({ field: '', message: 'Your roles have changed. Choose again' }),
	done: () => ({ to: '/account', notice: 'How the portal writes to you has been saved' }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
