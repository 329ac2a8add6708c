import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { expectedVersionOf, typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { acceptAgreement } from '../../../operations/agreement/accept-agreement.ts';
import { takeVersionStep } from '../../../operations/agreement/take-version-step.ts';
import { agreementVersionPath } from '../agreement-words.ts';
import { parseAcceptance } from '../answer-form.ts';
import { AnswerPage } from '../answer-page.tsx';
import { type AnswerView, answerView } from '../answer-view.ts';
import { stepErrors } from '../step-refusal.ts';
import { agreementVersionOfAddress } from '../version-of-address.ts';
import { acceptanceAsked } from './view.ts';

async function viewOf(g: SignedIn, drawn: Parameters<typeof answerView>[2]) {
	const facts = await agreementVersionOfAddress(g);
	return answerView(facts, acceptanceAsked(facts), drawn);
}

export const loader = guarded('agreement.accept', async (g) => {
	const view = await viewOf(g, { commandId: g.services.ids.next() });
	return page(g, { title: view.form.title, view });
});

export const action = guarded('agreement.accept', async (g) => {
	const form = await readForm(g.request);
	const [commandId, expectedVersion, typed] = [commandIdOf(form), expectedVersionOf(form), typedPart(form)];
	const again = async (errors: AnswerView['form']['errors']) => {
		const view = await viewOf(g, { commandId, values: typedValues(typed), errors });
		return page(g, { title: view.form.title, status: 422, view });
	};
	const { version, names } = await agreementVersionOfAddress(g);
	const parsed = parseAcceptance(typed);
	if (!parsed.ok) return again(parsed.errors);
	const { answer, words } = parsed.command;
	const command = { commandId, agreementId: version.agreementId, number: version.number, expectedVersion };
	const done =
		answer === 'accept'
			? await acceptAgreement(g.services, g.actor, g.scope, command)
			: await takeVersionStep(g.services, g.actor, g.scope, { ...command, act: 'decline', words });
	if (!done.ok) {
		if (done.refusal.code === 'not-found') throw notFound();
		return again(stepErrors(done.refusal, names, 'provider'));
	}
	await tellNext(
		g,
		answer === 'accept'
			? 'You have accepted the terms. The commissioner has been told'
			: 'You have declined the terms. The commissioner has been told why',
	);
	return redirectTo(agreementVersionPath(version));
});

export default function AnswerAgreementRoute() {
	return <AnswerPage view={useView<AnswerView>()} />;
}
