import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { expectedVersionOf, typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { reviewClaim } from '../../../operations/claim/review-claim.ts';
import { showClaim } from '../../../operations/claim/show-claim.ts';
import { changedMeanwhile, reviewRefusal } from '../refusal-words.ts';
import { parseReview } from './form.ts';
import { reviewForm, reviewTitle } from './view.ts';

export const loader = guarded('claim.review', async (g) => {
	const shown = found(await showClaim(g.services, g.actor, g.scope, g.params.claim ?? ''));
	return page(g, { title: reviewTitle, view: reviewForm(shown, { commandId: g.services.ids.next() }) });
});

export const action = guarded('claim.review', async (g) => {
	const claimId = g.params.claim ?? '';
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedPart(form)];
	const again = async (errors: FormPageView['errors']) => {
		const shown = found(await showClaim(g.services, g.actor, g.scope, claimId));
		return page(g, {
			title: reviewTitle,
			status: 422,
			view: reviewForm(shown, { commandId, values: typedValues(typed), errors }),
		});
	};
	const parsed = parseReview(typed);
	if (!parsed.ok) return again(parsed.errors);
	const done = await reviewClaim(g.services, g.actor, g.scope, {
		commandId,
		claimId,
		expectedVersion: expectedVersionOf(form),
		answer: parsed.command,
	});
	if (done.ok) {
		await tellNext(
			g,
			done.value.state === 'agreed' ? 'The claim has been agreed' : 'The claim has been sent back',
		);
		return redirectTo(`/claims/${claimId}`);
	}
	if (done.refusal.code === 'not-found') throw notFound();
	return again([done.refusal.code === 'changed-meanwhile' ? changedMeanwhile : reviewRefusal(done.refusal)]);
});

export default function ReviewClaimRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
