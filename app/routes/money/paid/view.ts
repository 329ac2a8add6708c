import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { BoxValues } from '../../../components/layout/question.ts';
import type { PaymentShown } from '../../../operations/payment/show-payment.ts';
import { paymentCaption, paymentFacts } from '../payment/view.ts';

export const paidTitle = 'Mark the payment as paid';

interface Drawn {
	readonly commandId: string;
	readonly values?: BoxValues;
	readonly errors?: FormPageView['errors'];
}

export function paidForm(shown: PaymentShown, { commandId, values, errors = [] }: Drawn): FormPageView {
	const closed = shown.order.state !== 'exported';
	return {
		title: paidTitle,
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
		values: values ?? {},
		errors,
		hidden: { commandId },
		button: closed ? null : { text: 'Mark it as paid' },
	};
}
