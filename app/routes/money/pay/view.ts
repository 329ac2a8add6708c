import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { Asked } from '../../../http/form-of.ts';
import { lateWords, ORDER_KIND_WORDS, PAID_WORDS, whyOf } from '../money-words.ts';
import type { PeriodShown } from '../period-of-address.ts';

export function payForm({ agreement, ofPeriod: money }: PeriodShown): Asked {
	const { payablePence, payableRetentionPence } = money;
	const nothing = payablePence + payableRetentionPence === 0;
	const choices = [
		...(payablePence > 0
			? [
					{
						value: 'due',
						text: ORDER_KIND_WORDS[money.kind],
						hint: `${writePounds(payablePence)} is payable today`,
					},
				]
			: []),
		...(payableRetentionPence > 0
			? [
					{
						value: 'retention',
						text: ORDER_KIND_WORDS.retention,
						hint: `${writePounds(payableRetentionPence)} is payable today`,
					},
				]
			: []),
	];
	return {
		title: 'Draft a payment',
		caption: `${agreement.leadName}: ${agreement.title} (${agreement.reference}), ${monthsLabel(money.period)}`,
		back: `/money/${agreement.id}`,
		intro: ['An approver who has not worked on it approves it. It then goes into the next payment file.'],
		inset: nothing
			? [`Nothing is payable for this period today. ${whyOf(money)}`]
			: lateWords(money) === ''
				? []
				: [lateWords(money)],
		facts: [
			{ key: 'How it is paid', value: PAID_WORDS[agreement.paid] },
			{ key: 'Scheduled for the period', value: writePounds(money.capPence) },
			{ key: 'Paid or on its way', value: writePounds(money.paidPence + money.inHandPence) },
			{ key: 'Kept back by decision', value: writePounds(money.keptPence) },
		],
		questions: nothing
			? []
			: [
					{ kind: 'one-of', name: 'what', label: 'What is it for?', choices },
					{ kind: 'text', name: 'amount', label: 'Amount', prefix: '£', width: 10, inputMode: 'decimal' },
					{ kind: 'long-text', name: 'words', label: 'Words for the approver (optional)', rows: 3 },
				],
		suggested: {
			what: [choices[0]?.value ?? ''],
			amount: [writePounds(payablePence > 0 ? payablePence : payableRetentionPence).replace('£', '')],
		},
		button: nothing ? null : { text: 'Send it for approval' },
	};
}
