import type { Asked } from '../../../http/form-of.ts';
import type { InvoiceShown } from '../../../operations/purchase/show-invoice.ts';
import { invoiceFacts } from '../invoice-facts.ts';

export const disputeForm = (shown: InvoiceShown): Asked => ({
	title: 'Dispute the invoice',
	caption: `Order ${shown.row.number}`,
	back: `/invoices/${shown.invoice.id}`,
	facts: invoiceFacts(shown),
	questions: [
		{
			kind: 'long-text',
			name: 'words',
			label: 'What is wrong with it?',
			hint: 'Its issuer reads this. Write about the places, never about a person.',
			rows: 3,
		},
	],
	button: { text: 'Dispute the invoice' },
});
