import { formRoute } from '../../../http/form-route.ts';
import { startRecovery } from '../../../operations/device-recovery/start-recovery.ts';
import { personOfAddress } from '../person-of-address.ts';
import { parseRecovery } from './form.ts';
import { lostDeviceForm, recoveryRefusal } from './view.ts';

const form = formRoute('device.recover', {
	about: personOfAddress,
	ask: lostDeviceForm,
	parse: parseRecovery,
	act: (g, { commandId, nobodyNamed }, { reason }, { person }) =>
		startRecovery(g.services, g.actor, { commandId, nobodyNamed, reason, personId: person.id }),
	refused: recoveryRefusal,
	done: (_started, { person }) => ({
		notice: 'It has been recorded. A second administrator must now confirm it',
		to: `/people/${person.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
