import type { Asked } from '../../../http/form-of.ts';
import type { PaymentShown } from '../../../operations/payment/show-payment.ts';
import { paymentCaption, paymentFacts } from '../payment/view.ts';

export function paidForm(shown: PaymentShown): Asked {
	const closed = shown.order.state !== 'exported';
	return {
		title: 'Mark the payment as paid',
		caption: paymentCaption(shown),
		back: `/payments/${shown.order.orderId}`,
		inset: closed ? ['Only a payment that is in a payment file and not yet paid can be marked as paid.'] : [],
		facts: paymentFacts(shown, true),
		questions: closed
			? []
			: [
					{
						kind: 'day',
						name: 'paidOn',
						label: 'On which day did the bank pay it?',
						hint: 'For example, 20 10 2026',
					},
					{ kind: 'text', name: 'reference', label: 'The bank’s reference', width: 20 },
				],
		button: closed ? null : { text: 'Mark it as paid' },
	};
}
