import { formRoute } from '../../../http/form-route.ts';
import { disputeInvoice } from '../../../operations/purchase/dispute-invoice.ts';
import { invoiceOfAddress } from '../invoice-of-address.ts';
import { invoiceRefusal } from '../invoice-words.ts';
import { parseDispute } from './form.ts';
import { disputeForm } from './view.ts';

const form = formRoute('invoice.match', {
	about: invoiceOfAddress,
	ask: disputeForm,
	parse: parseDispute,
	act: (g, { commandId, nobodyNamed }, { words }, { invoice }) =>
		disputeInvoice(g.services, g.actor, g.scope, { commandId, nobodyNamed, invoiceId: invoice.id, words }),
	refused: invoiceRefusal,
	done: (_disputed, { invoice }) => ({
		notice: 'The invoice is disputed, and its issuer has been told',
		to: `/invoices/${invoice.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
