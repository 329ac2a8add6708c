import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { sessionOwingCode } from '../../../http/session-of-password.ts';
import { offerDevice } from '../../../operations/one-time-code/offer-device.ts';
import { setUpDevice } from '../../../operations/one-time-code/set-up-device.ts';
import { parseSetUp } from './form.ts';
import { setUpForm, setUpRefusal } from './view.ts';

const form = formRoute('public', {
	about: async (g) => sessionOwingCode(g),
	ask: async ({ personId }, { g, typed }) =>
		setUpForm(found(await offerDevice(g.services, personId, typed?.offer?.[0] ?? null))),
	parse: parseSetUp,
	act: (g, _sent, typed, { personId, tokenHash }) =>
		setUpDevice(g.services, {
			...typed,
			personId,
			tokenHash,
			stage: 'password',
			password: null,
			browser: g.context.browser?.hash,
		}),
	refused: setUpRefusal,
	done: ({ token }) => ({ to: '/account/recovery-codes', token }),
	once: false,
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
