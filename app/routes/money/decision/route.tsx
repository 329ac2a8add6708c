import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { decideMoneyDecision } from '../../../operations/payment/decide-money-decision.ts';
import { showMoneyDecision } from '../../../operations/payment/show-money-decision.ts';
import { parseAnswer } from '../answer-form.ts';
import { decisionRefusal } from '../refusal-words.ts';
import { decisionTitle, decisionView } from './view.ts';

export const loader = guarded('money.view', async (g) => {
	const shown = found(await showMoneyDecision(g.services, g.actor, g.scope, g.params.decision ?? ''));
	const mayDecide = mayDo(g.actor, 'payment.approve');
	return page(g, {
		title: decisionTitle(shown),
		view: decisionView(shown, { commandId: g.services.ids.next(), mayDecide }),
	});
});

export const action = guarded('payment.approve', async (g) => {
	const decisionId = g.params.decision ?? '';
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedPart(form)];
	const again = async (errors: FormPageView['errors']) => {
		const shown = found(await showMoneyDecision(g.services, g.actor, g.scope, decisionId));
		const view = decisionView(shown, { commandId, mayDecide: true, values: typedValues(typed), errors });
		return page(g, { title: decisionTitle(shown), status: 422, view });
	};
	const parsed = parseAnswer(typed);
	if (!parsed.ok) return again(parsed.errors);
	const done = await decideMoneyDecision(g.services, g.actor, g.scope, {
		commandId,
		decisionId,
		answer: parsed.command,
	});
	if (done.ok) {
		await tellNext(
			g,
			done.value.state === 'approved' ? 'The decision has been approved' : 'The decision has been refused',
		);
		return redirectTo(`/money-decisions/${decisionId}`);
	}
	if (done.refusal.code === 'not-found') throw notFound();
	return again([decisionRefusal(done.refusal)]);
});

export default function MoneyDecisionRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
