import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { expectedVersionOf } from '../../../http/expected-version.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { showClaim } from '../../../operations/claim/show-claim.ts';
import { submitClaim } from '../../../operations/claim/submit-claim.ts';
import { submitErrors, submitForm, submitTitle } from './view.ts';

export const loader = guarded('claim.submit', async (g) => {
	const shown = found(await showClaim(g.services, g.actor, g.scope, g.params.claim ?? ''));
	return page(g, { title: submitTitle, view: submitForm(shown, { commandId: g.services.ids.next() }) });
});

export const action = guarded('claim.submit', async (g) => {
	const claimId = g.params.claim ?? '';
	const form = await readForm(g.request);
	const [commandId, expectedVersion] = [commandIdOf(form), expectedVersionOf(form)];
	const done = await submitClaim(g.services, g.actor, g.scope, { commandId, claimId, expectedVersion });
	if (done.ok) {
		await tellNext(g, 'The claim has been submitted. The commissioner has been told');
		return redirectTo(`/claims/${claimId}`);
	}
	if (done.refusal.code === 'not-found') throw notFound();
	const shown = found(await showClaim(g.services, g.actor, g.scope, claimId));
	return page(g, {
		title: submitTitle,
		status: 422,
		view: submitForm(shown, { commandId, errors: submitErrors(done.refusal) }),
	});
});

export default function SubmitClaimRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
