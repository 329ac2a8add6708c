import { useView } from '../../../components/layout/view-context.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { sessionCookie } from '../../../http/session.ts';
import { offerDevice } from '../../../operations/one-time-code/offer-device.ts';
import { setUpDevice } from '../../../operations/one-time-code/set-up-device.ts';
import { parseDevice } from './form.ts';
import { DevicePage } from './page.tsx';
import { type DeviceView, refusedDevice } from './view.ts';

const title = 'Set up an app for one-time codes';

export const loader = guarded('signed-in', async (g) => {
	const offer = found(await offerDevice(g.services, g.actor.personId, null));
	return page(g, { title, view: { errors: [], offer } satisfies DeviceView });
});

export const action = guarded('signed-in', async (g) => {
	const form = await readForm(g.request);
	const parsed = parseDevice(form);
	const here = {
		personId: g.actor.personId,
		tokenHash: g.context.session?.tokenHash ?? '',
		stage: 'complete',
	} as const;
	const done = parsed.ok ? await setUpDevice(g.services, { ...here, ...parsed.command }) : null;
	if (done?.ok)
		return redirectTo('/account/recovery-codes', { 'Set-Cookie': sessionCookie(done.value.token) });
	if (done?.refusal === 'no-session') return redirectTo('/account');
	const errors = done === null ? (parsed.ok ? [] : parsed.errors) : refusedDevice(done.refusal);
	const offer = found(await offerDevice(g.services, g.actor.personId, String(form.get('offer') ?? '')));
	return page(g, { title, status: 422, view: { errors, offer } satisfies DeviceView });
});

export default function DeviceRoute() {
	return <DevicePage view={useView<DeviceView>()} />;
}
