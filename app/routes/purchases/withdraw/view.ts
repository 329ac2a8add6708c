import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { InvoiceShown } from '../../../operations/purchase/show-invoice.ts';
import type { Drawn } from '../act-on-form.ts';
import { invoiceFacts } from '../invoice-facts.ts';

export const withdrawView = (shown: InvoiceShown, { commandId, errors = [] }: Drawn): FormPageView => ({
	title: 'Withdraw the invoice',
	caption: `Order ${shown.row.number}`,
	back: `/invoices/${shown.invoice.id}`,
	facts: invoiceFacts(shown),
	inset: [
		'Its places can then be invoiced again, as they should have been. The statement shows that it was withdrawn today.',
	],
	questions: [],
	values: {},
	errors,
	hidden: { commandId },
	button: { text: 'Withdraw the invoice', isWarning: true },
});
