import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { readUpload } from '../../../http/upload.ts';
import { wordsOfFile } from '../../../http/words-of-file.ts';
import { addEvidence } from '../../../operations/claim/add-evidence.ts';
import { showClaim } from '../../../operations/claim/show-claim.ts';
import { claimRefusal } from '../refusal-words.ts';
import { EvidencePage } from './page.tsx';
import { type EvidenceView, evidenceTitle, evidenceView } from './view.ts';

export const loader = guarded('claim.make', async (g) => {
	const shown = found(await showClaim(g.services, g.actor, g.scope, g.params.claim ?? ''));
	return page(g, { title: evidenceTitle, view: evidenceView(shown, { commandId: g.services.ids.next() }) });
});

export const action = guarded('claim.make', async (g) => {
	const claimId = g.params.claim ?? '';
	const shown = found(await showClaim(g.services, g.actor, g.scope, claimId));
	const { form, file } = await readUpload(g.request);
	const commandId = commandIdOf(form);
	const again = (error: string) =>
		page(g, { title: evidenceTitle, status: 422, view: evidenceView(shown, { commandId, error }) });
	if (!file.ok) return again(wordsOfFile(file.refusal));
	const done = await addEvidence(g.services, g.actor, g.scope, { commandId, claimId, ...file.value });
	if (done.ok) {
		await tellNext(g, 'The file has been added to the claim');
		return redirectTo(`/claims/${claimId}`);
	}
	const { refusal } = done;
	if (refusal.code === 'not-found') throw notFound();
	return again(refusal.code === 'not-with-provider' ? claimRefusal(refusal).message : wordsOfFile(refusal));
});

export default function EvidenceRoute() {
	return <EvidencePage view={useView<EvidenceView>()} />;
}
