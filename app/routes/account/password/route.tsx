import { useView } from '../../../components/layout/view-context.ts';
import { readForm } from '../../../http/form.ts';
import { guarded } from '../../../http/guarded.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { changePassword } from '../../../operations/password/change-password.ts';
import { parsePasswords } from './form.ts';
import { PasswordPage } from './page.tsx';
import { type PasswordView, refusedChange } from './view.ts';

const title = 'Change your password';

export const loader = guarded('signed-in', async (g) => page(g, { title, view: { commandId: g.services.ids.next(), errors: [] } satisfies PasswordView }));

export const action = guarded('signed-in', async (g) => {
	const form = await readForm(g.request);
	const commandId = String(form.get('commandId') ?? '');
	const parsed = parsePasswords(form);
	if (!parsed.ok) return page(g, { title, status: 422, view: { commandId, errors: parsed.errors } satisfies PasswordView });
	const done = await changePassword(g.services, g.actor, { ...parsed.command, tokenHash: g.context.session?.tokenHash ?? '' });
	if (!done.ok) return page(g, { title, status: 422, view: { commandId, errors: refusedChange(done.refusal) } satisfies PasswordView });
	await tellNext(g, 'Your password has been changed');
	return redirectTo('/account');
});

export default function PasswordRoute() {
	return <PasswordPage view={useView<PasswordView>()} />;
}
