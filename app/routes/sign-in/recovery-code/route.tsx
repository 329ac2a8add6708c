import { useView } from '../../../components/layout/view-context.ts';
import { readForm } from '../../../http/form.ts';
import { guarded } from '../../../http/guarded.ts';
import { localPath } from '../../../http/local-path.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { sessionCookie } from '../../../http/session.ts';
import { sessionOwingCode } from '../../../http/session-of-password.ts';
import { spendRecoveryCode } from '../../../operations/one-time-code/spend-recovery-code.ts';
import { parseRecoveryCode } from './form.ts';
import { RecoveryCodePage } from './page.tsx';
import { type RecoveryCodeView, refusedRecoveryCode } from './view.ts';

const title = 'Enter a recovery code';

export const loader = guarded('public', async (g) => {
	sessionOwingCode(g);
	return page(g, {
		title,
		view: {
			to: localPath(new URL(g.request.url).searchParams.get('to')),
			errors: [],
		} satisfies RecoveryCodeView,
	});
});

export const action = guarded('public', async (g) => {
	const { personId, tokenHash } = sessionOwingCode(g);
	const form = await readForm(g.request);
	const to = localPath(String(form.get('to') ?? ''));
	const parsed = parseRecoveryCode(form);
	if (!parsed.ok)
		return page(g, { title, status: 422, view: { to, errors: parsed.errors } satisfies RecoveryCodeView });
	const done = await spendRecoveryCode(g.services, { personId, tokenHash, code: parsed.command.code });
	if (!done.ok) {
		const { refusal } = done;
		if (refusal.code === 'no-session') return redirectTo('/sign-in');
		return page(g, {
			title,
			status: 422,
			view: { to, errors: refusedRecoveryCode(refusal) } satisfies RecoveryCodeView,
		});
	}
	return redirectTo(to, { 'Set-Cookie': sessionCookie(done.value.token) });
});

export default function RecoveryCodeRoute() {
	return <RecoveryCodePage view={useView<RecoveryCodeView>()} />;
}
