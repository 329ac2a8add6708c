import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { expectedVersionOf } from '../../../http/expected-version.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { takeVersionStep } from '../../../operations/agreement/take-version-step.ts';
import { agreementVersionPath, isEditableBy, sideOf } from '../agreement-words.ts';
import { stepErrors } from '../step-refusal.ts';
import { agreementVersionOfAddress } from '../version-of-address.ts';
import { CheckPage } from './page.tsx';
import { type CheckView, checkView } from './view.ts';

/** What this side may put forward: its own draft, or what the provider proposes. */
async function asked(g: SignedIn) {
	const facts = await agreementVersionOfAddress(g);
	const by = sideOf(g.scope);
	const mayLook =
		isEditableBy(facts.version, by) || (by === 'commissioner' && facts.version.state === 'proposed');
	return { facts, by, mayLook };
}

export const loader = guarded('agreement.write', async (g) => {
	const { facts, by, mayLook } = await asked(g);
	const view = found(mayLook ? checkView(facts, by, { commandId: g.services.ids.next() }) : null);
	return page(g, { title: view.title, view });
});

export const action = guarded('agreement.write', async (g) => {
	const { facts, by } = await asked(g);
	const form = await readForm(g.request);
	const [commandId, expectedVersion] = [commandIdOf(form), expectedVersionOf(form)];
	const { agreementId, number } = facts.version;
	const act = by === 'provider' ? 'propose' : 'put-forward';
	const done = await takeVersionStep(g.services, g.actor, g.scope, {
		commandId,
		agreementId,
		number,
		expectedVersion,
		act,
		words: '',
	});
	if (!done.ok) {
		if (done.refusal.code === 'not-found') throw notFound();
		const view = checkView(facts, by, { commandId, errors: stepErrors(done.refusal, facts.names, by) });
		return page(g, { title: view.title, status: 422, view });
	}
	await tellNext(
		g,
		by === 'provider'
			? 'The variation has been proposed to the commissioner'
			: 'The terms have been put forward. The approvers have been told',
	);
	return redirectTo(agreementVersionPath(facts.version));
});

export default function CheckAgreementRoute() {
	return <CheckPage view={useView<CheckView>()} />;
}
