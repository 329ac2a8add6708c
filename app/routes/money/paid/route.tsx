import { formRoute } from '../../../http/form-route.ts';
import { markPaymentPaid } from '../../../operations/payment/mark-payment-paid.ts';
import { paymentOfAddress } from '../payment-of-address.ts';
import { paidRefusal } from '../refusal-words.ts';
import { parsePaid } from './form.ts';
import { paidForm } from './view.ts';

const form = formRoute('payment.export', {
	about: paymentOfAddress,
	ask: paidForm,
	parse: parsePaid,
	act: (g, { commandId, nobodyNamed }, paid, { order }) =>
		markPaymentPaid(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			orderId: order.orderId,
			...paid,
		}),
	refused: paidRefusal,
	done: (_paid, { order }) => ({
		notice: 'The payment has been marked as paid. The provider has been told',
		to: `/payments/${order.orderId}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
