import { writePounds } from '../../../domain/money/pence.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { PaymentShown } from '../../../operations/payment/show-payment.ts';
import { answerQuestions } from '../answer-form.ts';
import { lateWords } from '../money-words.ts';
import { paymentCaption, paymentFacts } from '../payment/view.ts';
import { approvalRefusal } from '../refusal-words.ts';

export function approveForm(shown: PaymentShown): Asked {
	const { order, without, mayNotApprove } = shown;
	const closed =
		order.state !== 'awaiting-approval' ||
		(mayNotApprove !== null && mayNotApprove.code !== 'no-longer-payable');
	const why =
		mayNotApprove === null
			? closed
				? ['This payment has been decided already.']
				: []
			: [`${approvalRefusal(mayNotApprove).message}.`];
	const late = lateWords(without);
	return {
		title: 'Approve the payment or refuse it',
		caption: paymentCaption(shown),
		back: `/payments/${order.orderId}`,
		inset: [...why, ...(late === '' ? [] : [late])],
		facts: [
			...paymentFacts(shown, true),
			{
				key: 'Payable today',
				value: writePounds(order.kind === 'retention' ? without.payableRetentionPence : without.payablePence),
			},
			{ key: 'Paid or on its way beside it', value: writePounds(without.paidPence + without.inHandPence) },
		],
		questions: closed ? [] : answerQuestions,
		button: closed ? null : { text: 'Record the decision' },
		links:
			order.claimId === null
				? []
				: [{ href: `/claims/${order.claimId}`, text: 'Open the claim that it is for' }],
	};
}
