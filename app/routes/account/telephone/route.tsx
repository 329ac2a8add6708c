import { formRoute } from '../../../http/form-route.ts';
import { saveTelephone } from '../../../operations/account/save-telephone.ts';
import { showAccount } from '../../../operations/account/show-account.ts';
import { parseTelephone } from './form.ts';
import { telephoneForm, telephoneRefusal } from './view.ts';

const form = formRoute('signed-in', {
	about: (g) => showAccount(g.services, g.actor),
	ask: telephoneForm,
	parse: parseTelephone,
	act: (g, { commandId, nobodyNamed }, { telephone }) =>
		saveTelephone(g.services, g.actor, { commandId, nobodyNamed, telephone }),
	refused: telephoneRefusal,
	done: ({ telephone }) => ({
		notice:
			telephone === null ? 'Your telephone number has been removed' : 'Your telephone number has been saved',
		to: '/account',
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
