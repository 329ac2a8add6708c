import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { draftMoneyDecision } from '../../../operations/payment/draft-money-decision.ts';
import { showAgreementMoney } from '../../../operations/payment/show-agreement-money.ts';
import { decisionRefusal } from '../refusal-words.ts';
import { parseDecision } from './form.ts';
import { decideForm, decideTitle } from './view.ts';

async function asked({ services, scope, params }: SignedIn) {
	const shown = found(await showAgreementMoney(services, scope, params.agreement ?? ''));
	return { shown, money: found(shown.money.periods.find(({ period }) => period.periodId === params.period)) };
}

export const loader = guarded('payment.draft', async (g) => {
	const { shown, money } = await asked(g);
	return page(g, {
		title: decideTitle,
		view: decideForm(shown, money, { commandId: g.services.ids.next() }),
	});
});

export const action = guarded('payment.draft', async (g) => {
	const { shown, money } = await asked(g);
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedPart(form)];
	const again = (errors: FormPageView['errors']) =>
		page(g, {
			title: decideTitle,
			status: 422,
			view: decideForm(shown, money, { commandId, values: typedValues(typed), errors }),
		});
	const parsed = parseDecision(typed);
	if (!parsed.ok) return again(parsed.errors);
	const { kind, amount, reason } = parsed.command;
	const of = { agreementId: shown.agreement.id, periodId: money.period.periodId };
	const done = await draftMoneyDecision(g.services, g.actor, g.scope, {
		commandId,
		...of,
		kind,
		amountPence: amount,
		reason,
	});
	if (done.ok) {
		await tellNext(g, 'The decision has been drafted and sent to the approvers');
		return redirectTo(`/money-decisions/${done.value.decisionId}`);
	}
	if (done.refusal.code === 'not-found') throw notFound();
	return again([decisionRefusal(done.refusal)]);
});

export default function DecideMoneyRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
