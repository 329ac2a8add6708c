import { formRoute } from '../../../http/form-route.ts';
import { wayBackOf, withWayBack } from '../../../http/local-path.ts';
import { redirectTo } from '../../../http/replies.ts';
import { sessionOwingCode } from '../../../http/session-of-password.ts';
import { hasDevice } from '../../../operations/one-time-code/has-device.ts';
import { completeSession } from '../../../operations/session/complete-session.ts';
import { parseCode } from './form.ts';
import { codeForm, codeRefusal } from './view.ts';

const form = formRoute('public', {
	about: async (g) => ({ ...sessionOwingCode(g), to: wayBackOf(g.request) }),
	ask: async ({ personId, to }, { g }) => {
		if (!(await hasDevice(g.services, personId))) throw redirectTo(withWayBack('/sign-in/set-up-code', to));
		return codeForm(withWayBack('/sign-in/recovery-code', to));
	},
	parse: parseCode,
	act: (g, _sent, { code }, { personId, tokenHash }) =>
		completeSession(g.services, { personId, tokenHash, code, browser: g.context.browser?.hash }),
	refused: codeRefusal,
	done: ({ token }, { to }) => ({ to, token }),
	once: false,
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
