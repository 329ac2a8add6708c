import type { Asked } from '../../../http/form-of.ts';
import type { InvoiceShown } from '../../../operations/purchase/show-invoice.ts';
import { invoiceFacts } from '../invoice-facts.ts';

export const withdrawForm = (shown: InvoiceShown): Asked => ({
	title: 'Withdraw the invoice',
	caption: `Order ${shown.row.number}`,
	back: `/invoices/${shown.invoice.id}`,
	facts: invoiceFacts(shown),
	inset: [
		'Its places can then be invoiced again, as they should have been. The statement shows that it was withdrawn today.',
	],
	questions: [],
	button: { text: 'Withdraw the invoice', isWarning: true },
});
