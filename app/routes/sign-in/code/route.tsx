import { useView } from '../../../components/layout/view-context.ts';
import { readForm } from '../../../http/form.ts';
import { guarded } from '../../../http/guarded.ts';
import { localPath, withWayBack } from '../../../http/local-path.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { sessionCookie } from '../../../http/session.ts';
import { sessionOwingCode } from '../../../http/session-of-password.ts';
import { hasDevice } from '../../../operations/one-time-code/has-device.ts';
import { completeSession } from '../../../operations/session/complete-session.ts';
import { parseCode } from './form.ts';
import { CodePage } from './page.tsx';
import { type CodeView, refusedCode } from './view.ts';

const title = 'Enter your one-time code';

export const loader = guarded('public', async (g) => {
	const to = localPath(new URL(g.request.url).searchParams.get('to'));
	const { personId } = sessionOwingCode(g);
	if (!(await hasDevice(g.services, personId))) return redirectTo(withWayBack('/sign-in/set-up-code', to));
	return page(g, {
		title,
		view: { to, recoveryHref: withWayBack('/sign-in/recovery-code', to), errors: [] } satisfies CodeView,
	});
});

export const action = guarded('public', async (g) => {
	const { personId, tokenHash } = sessionOwingCode(g);
	const form = await readForm(g.request);
	const to = localPath(String(form.get('to') ?? ''));
	const parsed = parseCode(form);
	if (!parsed.ok)
		return page(g, {
			title,
			status: 422,
			view: {
				to,
				recoveryHref: withWayBack('/sign-in/recovery-code', to),
				errors: parsed.errors,
			} satisfies CodeView,
		});
	const done = await completeSession(g.services, { personId, tokenHash, code: parsed.command.code });
	if (!done.ok) {
		const { refusal } = done;
		if (refusal.code === 'no-session') return redirectTo('/sign-in');
		const view = {
			to,
			recoveryHref: withWayBack('/sign-in/recovery-code', to),
			errors: refusedCode(refusal),
		} satisfies CodeView;
		return page(g, { title, status: 422, view });
	}
	return redirectTo(to, { 'Set-Cookie': sessionCookie(done.value.token) });
});

export default function CodeRoute() {
	return <CodePage view={useView<CodeView>()} />;
}
