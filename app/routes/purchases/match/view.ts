import type { Asked } from '../../../http/form-of.ts';
import type { InvoiceShown } from '../../../operations/purchase/show-invoice.ts';
import { invoiceFacts } from '../invoice-facts.ts';

export const matchForm = (shown: InvoiceShown): Asked => ({
	title: 'Match the invoice',
	caption: `Order ${shown.row.number}`,
	back: `/invoices/${shown.invoice.id}`,
	facts: invoiceFacts(shown),
	inset: [
		shown.lines.every(({ faults }) => faults.length === 0)
			? 'Every line agrees with a place that your authority bought, at the price it was ordered at.'
			: 'A line does not agree with the order, so the invoice cannot be matched. Dispute it, saying what is wrong.',
	],
	questions: [],
	button: shown.lines.every(({ faults }) => faults.length === 0) ? { text: 'Match every line' } : null,
});
