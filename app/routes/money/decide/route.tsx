import { formRoute } from '../../../http/form-route.ts';
import { draftMoneyDecision } from '../../../operations/payment/draft-money-decision.ts';
import { periodOfAddress } from '../period-of-address.ts';
import { decisionRefusal } from '../refusal-words.ts';
import { parseDecision } from './form.ts';
import { decideForm } from './view.ts';

const form = formRoute('payment.draft', {
	about: periodOfAddress,
	ask: decideForm,
	parse: parseDecision,
	act: (g, { commandId, nobodyNamed }, { kind, amount, reason }, { agreement, ofPeriod }) =>
		draftMoneyDecision(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			agreementId: agreement.id,
			periodId: ofPeriod.period.periodId,
			kind,
			amountPence: amount,
			reason,
		}),
	refused: decisionRefusal,
	done: ({ decisionId }) => ({
		notice: 'The decision has been drafted and sent to the approvers',
		to: `/money-decisions/${decisionId}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
