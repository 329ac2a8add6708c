import { useView } from '../../../components/layout/view-context.ts';
import { readForm } from '../../../http/form.ts';
import { guarded } from '../../../http/guarded.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { sessionCookie } from '../../../http/session.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { changePassword } from '../../../operations/password/change-password.ts';
import { parsePasswords } from './form.ts';
import { PasswordPage } from './page.tsx';
import { type PasswordView, refusedChange } from './view.ts';

const title = 'Change your password';

export const loader = guarded('signed-in', async (g) =>
	page(g, { title, view: { errors: [] } satisfies PasswordView }),
);

export const action = guarded('signed-in', async (g) => {
	const form = await readForm(g.request);
	const parsed = parsePasswords(form);
	if (!parsed.ok)
		return page(g, { title, status: 422, view: { errors: parsed.errors } satisfies PasswordView });
	const done = await changePassword(g.services, g.actor, {
		...parsed.command,
		tokenHash: g.context.session?.tokenHash ?? '',
	});
	if (!done.ok) {
		const { refusal } = done;
		// Sent twice: whichever session the browser has now decides what it sees.
		if (refusal.code === 'no-session') return redirectTo('/account');
		return page(g, { title, status: 422, view: { errors: refusedChange(refusal) } satisfies PasswordView });
	}
	await tellNext(g, 'Your password has been changed', done.value.token);
	return redirectTo('/account', { 'Set-Cookie': sessionCookie(done.value.token) });
});

export default function PasswordRoute() {
	return <PasswordPage view={useView<PasswordView>()} />;
}
