import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { confirmRecovery } from '../../../operations/device-recovery/confirm-recovery.ts';
import { confirmForm, recoveryRefusal } from '../lost-device/view.ts';
import { personOfAddress } from '../person-of-address.ts';

const form = formRoute('device.recover', {
	about: personOfAddress,
	ask: confirmForm,
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { person }) =>
		confirmRecovery(g.services, g.actor, { commandId, personId: person.id }),
	refused: recoveryRefusal,
	done: (_confirmed, { person }) => ({
		notice: `${person.name} can now sign in with their password and set up another device`,
		to: '/people',
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
