import { useView } from '../../../components/layout/view-context.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { startRecovery } from '../../../operations/device-recovery/start-recovery.ts';
import { showPerson } from '../../../operations/person/show-person.ts';
import { parseRecovery } from './form.ts';
import { LostDevicePage } from './page.tsx';
import { type LostDeviceView, lostDeviceView, refusedRecovery } from './view.ts';

const title = 'Lost device';

export const loader = guarded('device.recover', async (g) => {
	const shown = found(await showPerson(g.services, g.actor, g.params.id ?? ''));
	return page(g, {
		title,
		view: lostDeviceView(shown, { reason: '', errors: [], commandId: g.services.ids.next() }),
	});
});

export const action = guarded('device.recover', async (g) => {
	const shown = found(await showPerson(g.services, g.actor, g.params.id ?? ''));
	const form = await readForm(g.request);
	const parsed = parseRecovery(form);
	const done = parsed.ok
		? await startRecovery(g.services, g.actor, { ...parsed.command, personId: shown.person.id })
		: null;
	if (done?.ok) {
		await tellNext(g, 'It has been recorded. A second administrator must now confirm it');
		return redirectTo(`/people/${shown.person.id}`);
	}
	const errors = done === null ? (parsed.ok ? [] : parsed.errors) : refusedRecovery(done.refusal);
	const typed = {
		reason: String(form.get('reason') ?? ''),
		errors,
		commandId: String(form.get('commandId') ?? ''),
	};
	return page(g, { title, status: 422, view: lostDeviceView(shown, typed) });
});

export default function LostDeviceRoute() {
	return <LostDevicePage view={useView<LostDeviceView>()} />;
}
