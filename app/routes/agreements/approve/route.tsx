import { useView } from '../../../components/layout/view-context.ts';
import { workersOn } from '../../../domain/grant/agreement-version.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { expectedVersionOf, typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { approveAgreement } from '../../../operations/agreement/approve-agreement.ts';
import { takeVersionStep } from '../../../operations/agreement/take-version-step.ts';
import { agreementVersionPath } from '../agreement-words.ts';
import { parseApproval } from '../answer-form.ts';
import { AnswerPage } from '../answer-page.tsx';
import { type AnswerView, answerView } from '../answer-view.ts';
import { stepErrors } from '../step-refusal.ts';
import { agreementVersionOfAddress } from '../version-of-address.ts';
import { approvalAsked, approvalSaid } from './view.ts';

async function viewOf(g: SignedIn, drawn: Parameters<typeof answerView>[2]) {
	const facts = await agreementVersionOfAddress(g);
	return {
		facts,
		view: answerView(facts, approvalAsked(facts, workersOn(facts.version).includes(g.actor.personId)), drawn),
	};
}

export const loader = guarded('agreement.approve', async (g) => {
	const { view } = await viewOf(g, { commandId: g.services.ids.next() });
	return page(g, { title: view.form.title, view });
});

export const action = guarded('agreement.approve', async (g) => {
	const form = await readForm(g.request);
	const [commandId, expectedVersion, typed] = [commandIdOf(form), expectedVersionOf(form), typedPart(form)];
	const again = async (errors: AnswerView['form']['errors']) => {
		const { view } = await viewOf(g, { commandId, values: typedValues(typed), errors });
		return page(g, { title: view.form.title, status: 422, view });
	};
	const { version, names } = await agreementVersionOfAddress(g);
	const parsed = parseApproval(typed);
	if (!parsed.ok) return again(parsed.errors);
	const { answer, words } = parsed.command;
	const command = { commandId, agreementId: version.agreementId, number: version.number, expectedVersion };
	const done =
		answer === 'approve'
			? await approveAgreement(g.services, g.actor, g.scope, command)
			: await takeVersionStep(g.services, g.actor, g.scope, { ...command, act: 'send-back', words });
	if (!done.ok) {
		if (done.refusal.code === 'not-found') throw notFound();
		return again(stepErrors(done.refusal, names, 'commissioner'));
	}
	await tellNext(g, approvalSaid(done.value.state));
	return redirectTo(agreementVersionPath(version));
});

export default function ApproveAgreementRoute() {
	return <AnswerPage view={useView<AnswerView>()} />;
}
