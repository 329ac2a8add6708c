import { useView } from '../../../components/layout/view-context.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { takeApart } from '../../../http/sent-form.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { confirmRecovery } from '../../../operations/device-recovery/confirm-recovery.ts';
import { showPerson } from '../../../operations/person/show-person.ts';
import { LostDevicePage } from '../lost-device/page.tsx';
import { type LostDeviceView, lostDeviceView, recoveryRefusal } from '../lost-device/view.ts';

/** The button is on the page of the lost device. */
export const loader = guarded('device.recover', async (g) =>
	redirectTo(`/people/${encodeURIComponent(g.params.id ?? '')}/lost-device`),
);

export const action = guarded('device.recover', async (g) => {
	const shown = found(await showPerson(g.services, g.actor, g.params.id ?? ''));
	const { commandId } = takeApart(await readForm(g.request)).sent;
	const done = await confirmRecovery(g.services, g.actor, { commandId, personId: shown.person.id });
	if (!done.ok) {
		const typed = { reason: '', errors: [recoveryRefusal(done.refusal)], commandId };
		return page(g, { title: 'Lost device', status: 422, view: lostDeviceView(shown, typed) });
	}
	await tellNext(g, `${shown.person.name} can now sign in with their password and set up another device`);
	return redirectTo('/people');
});

export default function ConfirmRecoveryRoute() {
	return <LostDevicePage view={useView<LostDeviceView>()} />;
}
