import { formRoute } from '../../../http/form-route.ts';
import { findPasswordLink } from '../../../operations/password/find-password-link.ts';
import { setPassword } from '../../../operations/password/set-password.ts';
import { parseNewPassword } from './form.ts';
import { newPasswordForm, newPasswordRefusal } from './view.ts';

const form = formRoute('public', {
	about: (g) => findPasswordLink(g.services, g.params.token ?? ''),
	ask: newPasswordForm,
	parse: parseNewPassword,
	act: (g, _sent, { password }) => setPassword(g.services, { token: g.params.token ?? '', password }),
	refused: newPasswordRefusal,
	done: () => ({ to: '/sign-in?told=password-set', token: null }),
	once: false,
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
