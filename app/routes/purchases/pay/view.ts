import type { Asked } from '../../../http/form-of.ts';
import type { InvoiceShown } from '../../../operations/purchase/show-invoice.ts';
import { invoiceFacts } from '../invoice-facts.ts';

export const payForm = (shown: InvoiceShown): Asked => ({
	title: 'Record the payment',
	caption: `Order ${shown.row.number}`,
	back: `/invoices/${shown.invoice.id}`,
	facts: invoiceFacts(shown),
	questions: [
		{ kind: 'day', name: 'paidOn', label: 'On which day was it paid?', hint: 'For example, 12 10 2026' },
		{
			kind: 'text',
			name: 'reference',
			label: 'Reference of the payment',
			hint: 'From your own finance system',
			width: 20,
		},
	],
	button: { text: 'Save the payment' },
});
