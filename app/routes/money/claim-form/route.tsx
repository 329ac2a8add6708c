import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { expectedVersionOf, typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { saveClaim } from '../../../operations/claim/save-claim.ts';
import { showClaimForm } from '../../../operations/claim/show-claim-form.ts';
import { parseClaim } from './form.ts';
import { claimErrors, claimForm, claimFormTitle } from './view.ts';

/** A claim of the address, or a new one for its agreement and period. */
const asked = async ({ services, scope, params }: SignedIn) =>
	found(
		await showClaimForm(
			services,
			scope,
			params.claim === undefined
				? { agreementId: params.agreement ?? '', periodId: params.period ?? '' }
				: { claimId: params.claim },
		),
	);

export const loader = guarded('claim.make', async (g) => {
	const shown = await asked(g);
	return page(g, {
		title: claimFormTitle(shown),
		view: claimForm(shown, { commandId: g.services.ids.next() }),
	});
});

export const action = guarded('claim.make', async (g) => {
	const shown = await asked(g);
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedPart(form)];
	const again = (errors: FormPageView['errors'], looks: readonly string[] = []) =>
		page(g, {
			title: claimFormTitle(shown),
			status: 422,
			view: claimForm(shown, { commandId, values: typedValues(typed), errors, looks }),
		});
	const parsed = parseClaim(typed, shown.lines);
	if (!parsed.ok) return again(parsed.errors);
	const changes =
		shown.claim === null ? null : { claimId: shown.claim.id, expectedVersion: expectedVersionOf(form) };
	const of = { agreementId: shown.agreement.id, periodId: shown.period.periodId };
	const done = await saveClaim(g.services, g.actor, g.scope, {
		commandId,
		...of,
		changes,
		...parsed.command,
	});
	if (done.ok) {
		await tellNext(g, 'The claim has been saved. A certifier who did not write it submits it');
		return redirectTo(`/claims/${done.value.claimId}`);
	}
	if (done.refusal.code === 'not-found') throw notFound();
	const looks =
		done.refusal.code === 'looks-personal'
			? done.refusal.details.map(({ kind, excerpt }) => `${excerpt} (${kind})`)
			: [];
	return again(claimErrors(done.refusal), looks);
});

export default function ClaimFormRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
