import { useView } from '../../../components/layout/view-context.ts';
import { readForm } from '../../../http/form.ts';
import { type Guest, guarded } from '../../../http/guarded.ts';
import { localPath, withWayBack } from '../../../http/local-path.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { sessionCookie } from '../../../http/session.ts';
import { beginSession } from '../../../operations/session/begin-session.ts';
import { parseSignIn } from './form.ts';
import { SignInPage } from './page.tsx';
import { nothingTyped, refusedSignIn, type SignInView, toldBefore, wronglyTyped } from './view.ts';

const title = 'Sign in';
const common = (g: Guest) => ({ demonstration: g.services.config.mode === 'demonstration', told: null });

export const loader = guarded('public', async (g) => {
	const asked = new URL(g.request.url).searchParams;
	const to = localPath(asked.get('to'));
	if (g.context.actor !== null) return redirectTo(to);
	return page(g, {
		title,
		view: {
			...nothingTyped,
			...common(g),
			to,
			told: toldBefore(asked.get('told'), g.context.ranOut),
		} satisfies SignInView,
	});
});

export const action = guarded('public', async (g) => {
	const form = await readForm(g.request);
	const to = localPath(String(form.get('to') ?? ''));
	const parsed = parseSignIn(form);
	if (!parsed.ok)
		return page(g, {
			title,
			status: 422,
			view: { ...wronglyTyped(parsed), ...common(g), to } satisfies SignInView,
		});
	const { email, password } = parsed.command;
	const done = await beginSession(g.services, {
		email,
		password,
		address: g.context.address,
		replaces: g.context.session?.tokenHash ?? null,
	});
	if (!done.ok)
		return page(g, {
			title,
			status: 422,
			view: { ...refusedSignIn(email, done.refusal), ...common(g), to } satisfies SignInView,
		});
	const next = done.value.stage === 'complete' ? to : withWayBack('/sign-in/code', to);
	return redirectTo(next, { 'Set-Cookie': sessionCookie(done.value.token) });
});

export default function SignInRoute() {
	return <SignInPage view={useView<SignInView>()} />;
}
