import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { showClaim } from '../../../operations/claim/show-claim.ts';
import { withdrawClaim } from '../../../operations/claim/withdraw-claim.ts';
import { withdrawErrors, withdrawForm, withdrawTitle } from './view.ts';

export const loader = guarded('claim.make', async (g) => {
	const shown = found(await showClaim(g.services, g.actor, g.scope, g.params.claim ?? ''));
	return page(g, { title: withdrawTitle, view: withdrawForm(shown, { commandId: g.services.ids.next() }) });
});

export const action = guarded('claim.make', async (g) => {
	const claimId = g.params.claim ?? '';
	const commandId = commandIdOf(await readForm(g.request));
	const done = await withdrawClaim(g.services, g.actor, g.scope, { commandId, claimId });
	if (done.ok) {
		await tellNext(g, 'The claim has been withdrawn');
		return redirectTo(`/claims/${claimId}`);
	}
	if (done.refusal.code === 'not-found') throw notFound();
	const shown = found(await showClaim(g.services, g.actor, g.scope, claimId));
	return page(g, {
		title: withdrawTitle,
		status: 422,
		view: withdrawForm(shown, { commandId, errors: withdrawErrors(done.refusal) }),
	});
});

export default function WithdrawClaimRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
