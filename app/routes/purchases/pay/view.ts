import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { InvoiceShown } from '../../../operations/purchase/show-invoice.ts';
import type { Drawn } from '../act-on-form.ts';
import { invoiceFacts } from '../invoice-facts.ts';

export const payView = (
	shown: InvoiceShown,
	{ commandId, values = {}, errors = [] }: Drawn,
): FormPageView => ({
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
	values,
	errors,
	hidden: { commandId },
	button: { text: 'Save the payment' },
});
