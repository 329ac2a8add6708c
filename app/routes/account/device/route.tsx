import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { offerDevice } from '../../../operations/one-time-code/offer-device.ts';
import { setUpDevice } from '../../../operations/one-time-code/set-up-device.ts';
import { parseDevice } from './form.ts';
import { deviceForm, deviceRefusal } from './view.ts';

const form = formRoute('signed-in', {
	about: async (g) => g.actor.personId,
	ask: async (personId, { g, typed }) =>
		deviceForm(found(await offerDevice(g.services, personId, typed?.offer?.[0] ?? null))),
	parse: parseDevice,
	act: (g, _sent, typed, personId) =>
		setUpDevice(g.services, {
			...typed,
			personId,
			tokenHash: g.context.session?.tokenHash ?? '',
			stage: 'complete',
		}),
	refused: deviceRefusal,
	done: ({ token }) => ({ to: '/account/recovery-codes', token }),
	once: false,
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
