import { useView } from '../../../components/layout/view-context.ts';
import { readForm } from '../../../http/form.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { makeRecoveryCodes } from '../../../operations/one-time-code/make-recovery-codes.ts';
import { parsePassword } from './form.ts';
import { RecoveryCodesPage } from './page.tsx';
import { type RecoveryCodesView, refusedRecoveryCodes } from './view.ts';

const title = 'Recovery codes';

export const loader = guarded('signed-in', async (g) =>
	page(g, { title, view: { codes: null, errors: [] } satisfies RecoveryCodesView }),
);

/** The codes stand in the answer itself, not behind a redirect: they are kept nowhere from which a second page could read them. */
export const action = guarded('signed-in', async (g) => {
	const parsed = parsePassword(await readForm(g.request));
	if (!parsed.ok)
		return page(g, {
			title,
			status: 422,
			view: { codes: null, errors: parsed.errors } satisfies RecoveryCodesView,
		});
	const done = await makeRecoveryCodes(g.services, g.actor, parsed.command);
	if (!done.ok)
		return page(g, {
			title,
			status: 422,
			view: { codes: null, errors: refusedRecoveryCodes(done.refusal) } satisfies RecoveryCodesView,
		});
	return page(g, {
		title: 'Your recovery codes',
		view: { codes: done.value, errors: [] } satisfies RecoveryCodesView,
	});
});

export default function RecoveryCodesRoute() {
	return <RecoveryCodesPage view={useView<RecoveryCodesView>()} />;
}
