import { formRoute } from '../../../http/form-route.ts';
import { askToRegister } from '../../../operations/bidder/ask-to-register.ts';
import { parseRegistration } from './form.ts';
import { registerForm, registerRefusal } from './view.ts';

const form = formRoute('public', {
	about: async () => null,
	ask: () => registerForm,
	parse: parseRegistration,
	act: (g, _sent, asked) => askToRegister(g.services, asked, g.context.address),
	refused: registerRefusal,
	done: () => ({ to: '/register/sent' }),
	once: false,
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
