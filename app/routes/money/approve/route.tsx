import { formRoute } from '../../../http/form-route.ts';
import { decidePayment } from '../../../operations/payment/decide-payment.ts';
import { parseAnswer } from '../answer-form.ts';
import { paymentOfAddress } from '../payment-of-address.ts';
import { approvalRefusal } from '../refusal-words.ts';
import { approveForm } from './view.ts';

const form = formRoute('payment.approve', {
	about: paymentOfAddress,
	ask: approveForm,
	parse: parseAnswer,
	act: (g, { commandId, nobodyNamed }, answer, { order }) =>
		decidePayment(g.services, g.actor, g.scope, { commandId, nobodyNamed, orderId: order.orderId, answer }),
	refused: approvalRefusal,
	done: ({ state }, { order }) => ({
		notice: state === 'approved' ? 'The payment has been approved' : 'The payment has been refused',
		to: `/payments/${order.orderId}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
