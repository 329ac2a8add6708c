import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { expectedVersionOf, typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { takeVersionStep } from '../../../operations/agreement/take-version-step.ts';
import { agreementVersionPath, agreementVersionsPath, sideOf } from '../agreement-words.ts';
import { stepErrors } from '../step-refusal.ts';
import { agreementVersionOfAddress } from '../version-of-address.ts';
import { parseStep } from './form.ts';
import { needsWords, saidOf, type TakenAct, takeView } from './view.ts';

async function asked(g: SignedIn) {
	const facts = await agreementVersionOfAddress(g);
	const by = sideOf(g.scope);
	const act = (['send', 'take-back', 'decline', 'discard'] as const).find(
		(each): each is TakenAct => each === g.params.act,
	);
	// A provider declines on the page on which it reads the terms; it has nothing to send or to take back.
	return { facts, by, act: found(by === 'provider' && act !== 'discard' ? null : act) };
}

export const loader = guarded('agreement.write', async (g) => {
	const { facts, by, act } = await asked(g);
	const view = takeView(facts, act, by, { commandId: g.services.ids.next() });
	return page(g, { title: view.title, view });
});

export const action = guarded('agreement.write', async (g) => {
	const { facts, by, act } = await asked(g);
	const form = await readForm(g.request);
	const [commandId, expectedVersion, typed] = [commandIdOf(form), expectedVersionOf(form), typedPart(form)];
	const again = (errors: FormPageView['errors']) => {
		const view = takeView(facts, act, by, { commandId, values: typedValues(typed), errors });
		return page(g, { title: view.title, status: 422, view });
	};
	const parsed = parseStep(typed, needsWords(act));
	if (!parsed.ok) return again(parsed.errors);
	const { agreementId, number, side } = facts.version;
	const done = await takeVersionStep(g.services, g.actor, g.scope, {
		commandId,
		agreementId,
		number,
		expectedVersion,
		act,
		words: parsed.command.words,
	});
	if (!done.ok) {
		if (done.refusal.code === 'not-found') throw notFound();
		return again(stepErrors(done.refusal, facts.names, by));
	}
	await tellNext(g, saidOf(act));
	// What goes back to the provider is its own draft, which the office does not read.
	return redirectTo(
		act === 'take-back' && side === 'provider'
			? agreementVersionsPath(agreementId)
			: agreementVersionPath({ agreementId, number }),
	);
});

export default function TakeStepRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
