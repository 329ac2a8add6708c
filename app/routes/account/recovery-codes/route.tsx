import { formRoute } from '../../../http/form-route.ts';
import { makeRecoveryCodes } from '../../../operations/one-time-code/make-recovery-codes.ts';
import { parsePassword } from './form.ts';
import { codesMade, recoveryCodesForm, recoveryCodesRefusal } from './view.ts';

const form = formRoute('signed-in', {
	about: async () => null,
	ask: () => recoveryCodesForm,
	parse: parsePassword,
	act: (g, _sent, typed) => makeRecoveryCodes(g.services, g.actor, typed),
	refused: recoveryCodesRefusal,
	done: codesMade,
	once: false,
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
