import { useView } from '../../../components/layout/view-context.ts';
import { readForm } from '../../../http/form.ts';
import { type Guest, guarded } from '../../../http/guarded.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { clearedSessionCookie } from '../../../http/session.ts';
import { findPasswordLink } from '../../../operations/password/find-password-link.ts';
import { setPassword } from '../../../operations/password/set-password.ts';
import { parseNewPassword } from './form.ts';
import { NewPasswordPage } from './page.tsx';
import { type NewPasswordView, newPasswordView, refusedPassword } from './view.ts';

/** Draws the page from what the link is now; one that no longer works is gone. */
async function draw(g: Guest, errors: NewPasswordView['errors']): Promise<Response> {
	const view = newPasswordView(await findPasswordLink(g.services, g.params.token ?? ''), errors);
	return page(g, {
		title: view.title,
		status: view.link === null ? 410 : errors.length > 0 ? 422 : 200,
		view,
	});
}

export const loader = guarded('public', (g) => draw(g, []));

export const action = guarded('public', async (g) => {
	const parsed = parseNewPassword(await readForm(g.request));
	if (!parsed.ok) return draw(g, parsed.errors);
	const done = await setPassword(g.services, {
		token: g.params.token ?? '',
		password: parsed.command.password,
	});
	if (!done.ok) return draw(g, done.refusal === 'no-link' ? [] : refusedPassword(done.refusal));
	return redirectTo('/sign-in?told=password-set', { 'Set-Cookie': clearedSessionCookie });
});

export default function NewPasswordRoute() {
	return <NewPasswordPage view={useView<NewPasswordView>()} />;
}
