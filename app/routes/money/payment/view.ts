import { type FactView, type RecordView, recordOf } from '../../../components/layout/record-view.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { PaymentShown } from '../../../operations/payment/show-payment.ts';
import { lateWords, ORDER_KIND_WORDS } from '../money-words.ts';

export interface PaymentMay {
	readonly approve: boolean;
	readonly pay: boolean;
	/** The office reads who drafted it and with which words. */
	readonly office: boolean;
}

const STATES = {
	'awaiting-approval': 'Awaiting approval by a second person',
	approved: 'Approved, for the next payment file',
	exported: 'In a payment file, not yet marked as paid',
	paid: 'Paid',
	refused: 'Refused',
} as const;

export const paymentCaption = ({ order }: PaymentShown): string =>
	`${order.payee}: ${order.agreementTitle} (${order.agreementReference}), ${monthsLabel(order)}`;

export function paymentFacts({ order, without }: PaymentShown, office: boolean): readonly FactView[] {
	return [
		{ key: 'Amount', value: writePounds(order.amountPence) },
		{ key: 'What for', value: ORDER_KIND_WORDS[order.kind] },
		{ key: 'State', value: STATES[order.state] },
		{ key: 'Scheduled for the period', value: writePounds(without.capPence) },
		...(order.paidOn === null ? [] : [{ key: 'Paid on', value: writeDay(order.paidOn) }]),
		...(order.paidReference === null ? [] : [{ key: 'Bank reference', value: order.paidReference }]),
		...(order.exportedAt === null
			? []
			: [
					{
						key: 'Payment file',
						value: `${order.fileNumber}, made on ${writeDay(londonDay(order.exportedAt))}`,
					},
				]),
		...(office ? officeFacts(order) : []),
	];
}

const officeFacts = ({
	drafterName,
	draftedAt,
	words,
	deciderName,
	decidedAt,
	decidedWords,
	state,
}: PaymentShown['order']) => [
	{ key: 'Drafted', value: `By ${drafterName} on ${writeDay(londonDay(draftedAt))}` },
	...(words === '' ? [] : [{ key: 'Words for the approver', value: words }]),
	...(decidedAt === null
		? []
		: [
				{
					key: state === 'refused' ? 'Refused' : 'Approved',
					value: `By ${deciderName} on ${writeDay(londonDay(decidedAt))}`,
				},
			]),
	...(decidedWords === null ? [] : [{ key: 'Why it was refused', value: decidedWords }]),
];

export function paymentView(shown: PaymentShown, may: PaymentMay): RecordView {
	const { order, without } = shown;
	const path = `/payments/${order.orderId}`;
	return recordOf({
		title: 'Payment',
		caption: paymentCaption(shown),
		back: { href: `/money/${order.agreementId}`, text: 'Money of the agreement' },
		inset: order.kind === 'undisputed' && lateWords(without) !== '' ? [lateWords(without)] : [],
		facts: paymentFacts(shown, may.office),
		actions: [
			...(order.state === 'awaiting-approval' && may.approve
				? [{ href: `${path}/decide`, text: 'Approve or refuse it', as: 'main' as const }]
				: []),
			...(order.state === 'exported' && may.pay
				? [{ href: `${path}/paid`, text: 'Mark it as paid', as: 'main' as const }]
				: []),
			...(order.claimId === null
				? []
				: [{ href: `/claims/${order.claimId}`, text: 'Open the claim that it is for' }]),
			...(order.fileId !== null && may.office
				? [{ href: `/payments/files/${order.fileId}`, text: `Payment file ${order.fileNumber} (CSV)` }]
				: []),
		],
		tables: [],
	});
}
