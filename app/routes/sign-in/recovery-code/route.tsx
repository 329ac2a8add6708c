import { formRoute } from '../../../http/form-route.ts';
import { wayBackOf } from '../../../http/local-path.ts';
import { sessionOwingCode } from '../../../http/session-of-password.ts';
import { spendRecoveryCode } from '../../../operations/one-time-code/spend-recovery-code.ts';
import { parseRecoveryCode } from './form.ts';
import { recoveryCodeForm, recoveryCodeRefusal } from './view.ts';

const form = formRoute('public', {
	about: async (g) => ({ ...sessionOwingCode(g), to: wayBackOf(g.request) }),
	ask: () => recoveryCodeForm,
	parse: parseRecoveryCode,
	act: (g, _sent, { code }, { personId, tokenHash }) =>
		spendRecoveryCode(g.services, { personId, tokenHash, code, browser: g.context.browser?.hash }),
	refused: recoveryCodeRefusal,
	done: ({ token }, { to }) => ({ to, token }),
	once: false,
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
