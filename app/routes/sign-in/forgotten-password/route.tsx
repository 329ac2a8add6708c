import { useView } from '../../../components/layout/view-context.ts';
import { readForm } from '../../../http/form.ts';
import { guarded } from '../../../http/guarded.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { sendPasswordLink } from '../../../operations/password/send-password-link.ts';
import { parseForgotten } from './form.ts';
import { ForgottenPage } from './page.tsx';
import { type ForgottenView, tooManyTimes } from './view.ts';

const title = 'If you have forgotten your password';

export const loader = guarded('public', async (g) =>
	page(g, { title, view: { email: '', errors: [] } satisfies ForgottenView }),
);

export const action = guarded('public', async (g) => {
	const parsed = parseForgotten(await readForm(g.request));
	if (!parsed.ok)
		return page(g, {
			title,
			status: 422,
			view: { email: parsed.typed.email ?? '', errors: parsed.errors } satisfies ForgottenView,
		});
	const { email } = parsed.command;
	const done = await sendPasswordLink(g.services, { email, address: g.context.address });
	if (!done.ok)
		return page(g, {
			title,
			status: 422,
			view: { email, errors: tooManyTimes(done.refusal.waitSeconds) } satisfies ForgottenView,
		});
	return redirectTo('/forgotten-password/sent');
});

export default function ForgottenRoute() {
	return <ForgottenPage view={useView<ForgottenView>()} />;
}
