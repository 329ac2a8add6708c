import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { showAgreementVersions } from '../../../operations/agreement/show-agreement-versions.ts';
import { startVariation } from '../../../operations/agreement/start-variation.ts';
import { agreementVersionPath, sideOf } from '../agreement-words.ts';
import { parseProposed } from './form.ts';
import { type VaryKind, varyErrors, varyTitle, varyView } from './view.ts';

/** What the address asks for; a provider ends nothing early. */
async function asked(g: SignedIn) {
	const facts = found(await showAgreementVersions(g.services, g.scope, g.params.agreement ?? ''));
	const kind = (['variation', 'early-end'] as const).find((each): each is VaryKind => each === g.params.kind);
	const by = sideOf(g.scope);
	return { facts, by, kind: found(kind === 'early-end' && by === 'provider' ? null : kind) };
}

export const loader = guarded('agreement.write', async (g) => {
	const { facts, kind, by } = await asked(g);
	return page(g, {
		title: varyTitle(kind, by),
		view: varyView(facts, kind, by, { commandId: g.services.ids.next() }),
	});
});

export const action = guarded('agreement.write', async (g) => {
	const { facts, kind, by } = await asked(g);
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedPart(form)];
	const again = (errors: Parameters<typeof varyView>[3]['errors'] = []) =>
		page(g, {
			title: varyTitle(kind, by),
			status: 422,
			view: varyView(facts, kind, by, { commandId, values: typedValues(typed), errors }),
		});
	const parsed = parseProposed(typed);
	if (!parsed.ok) return again(parsed.errors);
	const agreementId = g.params.agreement ?? '';
	const begun = {
		commandId,
		agreementId,
		kind: kind === 'early-end' ? 'termination' : 'variation',
		...parsed.command,
	} as const;
	const done = await startVariation(g.services, g.actor, g.scope, begun);
	if (done.ok) {
		await tellNext(
			g,
			kind === 'early-end'
				? 'The early end has been started'
				: 'The variation has been started. Change what is to be varied',
		);
		return redirectTo(agreementVersionPath({ agreementId, number: done.value.number }));
	}
	if (done.refusal.code === 'not-found') throw notFound();
	return again(varyErrors(done.refusal, facts, by));
});

export default function VaryAgreementRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
