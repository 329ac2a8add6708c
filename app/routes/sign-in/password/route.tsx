import { useView } from '../../../components/layout/view-context.ts';
import { readForm } from '../../../http/form.ts';
import { guarded } from '../../../http/guarded.ts';
import { localPath, withWayBack } from '../../../http/local-path.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { sessionCookie } from '../../../http/session.ts';
import { beginSession } from '../../../operations/session/begin-session.ts';
import { parseSignIn } from './form.ts';
import { SignInPage } from './page.tsx';
import { nothingTyped, refusedSignIn, type SignInView, wronglyTyped } from './view.ts';

const title = 'Sign in';

export const loader = guarded('public', async (g) => {
	const to = localPath(new URL(g.request.url).searchParams.get('to'));
	if (g.context.actor !== null) return redirectTo(to);
	return page(g, { title, view: { ...nothingTyped, to, demonstration: g.services.config.mode === 'demonstration' } satisfies SignInView });
});

export const action = guarded('public', async (g) => {
	const form = await readForm(g.request);
	const to = localPath(String(form.get('to') ?? ''));
	const parsed = parseSignIn(form);
	const common = { to, demonstration: g.services.config.mode === 'demonstration' };
	if (!parsed.ok) return page(g, { title, status: 422, view: { ...wronglyTyped(parsed), ...common } satisfies SignInView });
	const { email, password } = parsed.command;
	const done = await beginSession(g.services, { email, password, address: g.context.address, replaces: g.context.session?.tokenHash ?? null });
	if (!done.ok) return page(g, { title, status: 422, view: { ...refusedSignIn(email, done.refusal), ...common } satisfies SignInView });
	const next = done.value.stage === 'complete' ? to : withWayBack('/sign-in/code', to);
	return redirectTo(next, { 'Set-Cookie': sessionCookie(done.value.token) });
});

export default function SignInRoute() {
	return <SignInPage view={useView<SignInView>()} />;
}
