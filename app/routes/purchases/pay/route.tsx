import { formRoute } from '../../../http/form-route.ts';
import { payInvoice } from '../../../operations/purchase/pay-invoice.ts';
import { invoiceOfAddress } from '../invoice-of-address.ts';
import { invoiceRefusal } from '../invoice-words.ts';
import { parsePayment } from './form.ts';
import { payForm } from './view.ts';

const form = formRoute('invoice.pay', {
	about: invoiceOfAddress,
	ask: payForm,
	parse: parsePayment,
	act: (g, { commandId }, paid, { invoice }) =>
		payInvoice(g.services, g.actor, g.scope, { commandId, invoiceId: invoice.id, ...paid }),
	refused: invoiceRefusal,
	done: (_paid, { invoice }) => ({ notice: 'The payment has been saved', to: `/invoices/${invoice.id}` }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
