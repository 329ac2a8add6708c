import { useView } from '../../../components/layout/view-context.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { localPath } from '../../../http/local-path.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { sessionCookie } from '../../../http/session.ts';
import { sessionOwingCode } from '../../../http/session-of-password.ts';
import { offerDevice } from '../../../operations/one-time-code/offer-device.ts';
import { setUpDevice } from '../../../operations/one-time-code/set-up-device.ts';
import { parseSetUp } from './form.ts';
import { SetUpCodePage } from './page.tsx';
import { refusedSetUp, type SetUpCodeView } from './view.ts';

const title = 'Set up one-time codes';

export const loader = guarded('public', async (g) => {
	const { personId } = sessionOwingCode(g);
	const to = localPath(new URL(g.request.url).searchParams.get('to'));
	const offer = found(await offerDevice(g.services, personId, null));
	return page(g, { title, view: { to, errors: [], offer } satisfies SetUpCodeView });
});

export const action = guarded('public', async (g) => {
	const { personId, tokenHash } = sessionOwingCode(g);
	const form = await readForm(g.request);
	const to = localPath(String(form.get('to') ?? ''));
	const parsed = parseSetUp(form);
	const command = { personId, tokenHash, stage: 'password', password: null } as const;
	const done = parsed.ok ? await setUpDevice(g.services, { ...command, ...parsed.command }) : null;
	if (done?.ok)
		return redirectTo('/account/recovery-codes', { 'Set-Cookie': sessionCookie(done.value.token) });
	if (done?.refusal === 'no-session') return redirectTo('/sign-in');
	const errors = done === null ? (parsed.ok ? [] : parsed.errors) : refusedSetUp(done.refusal);
	const offer = found(await offerDevice(g.services, personId, String(form.get('offer') ?? '')));
	return page(g, { title, status: 422, view: { to, errors, offer } satisfies SetUpCodeView });
});

export default function SetUpCodeRoute() {
	return <SetUpCodePage view={useView<SetUpCodeView>()} />;
}
