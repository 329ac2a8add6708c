import { formRoute } from '../../../http/form-route.ts';
import { sendPasswordLink } from '../../../operations/password/send-password-link.ts';
import { parseForgotten } from './form.ts';
import { askedTooOften, forgottenForm } from './view.ts';

const form = formRoute('public', {
	about: async () => null,
	ask: () => forgottenForm,
	parse: parseForgotten,
	act: (g, _sent, { email }) => sendPasswordLink(g.services, { email, address: g.context.address }),
	refused: askedTooOften,
	done: () => ({ to: '/forgotten-password/sent' }),
	once: false,
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
