import { formRoute } from '../../../http/form-route.ts';
import { changePassword } from '../../../operations/password/change-password.ts';
import { parsePasswords } from './form.ts';
import { passwordForm, passwordRefusal } from './view.ts';

const form = formRoute('signed-in', {
	about: async () => null,
	ask: () => passwordForm,
	parse: parsePasswords,
	act: (g, _sent, typed) =>
		changePassword(g.services, g.actor, { ...typed, tokenHash: g.context.session?.tokenHash ?? '' }),
	refused: passwordRefusal,
	done: ({ token }) => ({ to: '/account', notice: 'Your password has been changed', token }),
	once: false,
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
