import { formRoute } from '../../../http/form-route.ts';
import { draftPayment } from '../../../operations/payment/draft-payment.ts';
import { periodOfAddress } from '../period-of-address.ts';
import { orderRefusal } from '../refusal-words.ts';
import { parsePayment } from './form.ts';
import { payForm } from './view.ts';

const form = formRoute('payment.draft', {
	about: periodOfAddress,
	ask: payForm,
	parse: parsePayment,
	act: (g, { commandId, nobodyNamed }, { what, amount, words }, { agreement, ofPeriod }) =>
		draftPayment(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			agreementId: agreement.id,
			periodId: ofPeriod.period.periodId,
			retention: what === 'retention',
			amountPence: amount,
			words,
		}),
	refused: orderRefusal,
	done: ({ orderId }) => ({
		notice: 'The payment has been drafted and sent to the approvers',
		to: `/payments/${orderId}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
