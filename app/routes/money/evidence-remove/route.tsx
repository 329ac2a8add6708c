import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { removeEvidence } from '../../../operations/claim/remove-evidence.ts';
import { showClaim } from '../../../operations/claim/show-claim.ts';
import { claimRefusal } from '../refusal-words.ts';
import { removeForm, removeTitle } from './view.ts';

const asked = async (g: SignedIn) => {
	const shown = found(await showClaim(g.services, g.actor, g.scope, g.params.claim ?? ''));
	return { shown, file: found(shown.evidence.find(({ id }) => id === g.params.file)) };
};

export const loader = guarded('claim.make', async (g) => {
	const { shown, file } = await asked(g);
	return page(g, { title: removeTitle, view: removeForm(shown, file, { commandId: g.services.ids.next() }) });
});

export const action = guarded('claim.make', async (g) => {
	const [claimId, evidenceId] = [g.params.claim ?? '', g.params.file ?? ''];
	const commandId = commandIdOf(await readForm(g.request));
	const done = await removeEvidence(g.services, g.actor, g.scope, { commandId, claimId, evidenceId });
	if (done.ok) {
		await tellNext(g, 'The file has been taken off the claim');
		return redirectTo(`/claims/${claimId}`);
	}
	if (done.refusal.code === 'not-found') throw notFound();
	const { shown, file } = await asked(g);
	return page(g, {
		title: removeTitle,
		status: 422,
		view: removeForm(shown, file, { commandId, errors: [claimRefusal(done.refusal)] }),
	});
});

export default function RemoveEvidenceRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
