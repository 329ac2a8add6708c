import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { InvoiceShown } from '../../../operations/purchase/show-invoice.ts';
import type { Drawn } from '../act-on-form.ts';
import { invoiceFacts } from '../invoice-facts.ts';

export const disputeView = (
	shown: InvoiceShown,
	{ commandId, values = {}, errors = [] }: Drawn,
): FormPageView => ({
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
	values,
	errors,
	hidden: { commandId },
	button: { text: 'Dispute the invoice' },
});
