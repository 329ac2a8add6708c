import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { matchInvoice } from '../../../operations/purchase/match-invoice.ts';
import { invoiceOfAddress } from '../invoice-of-address.ts';
import { invoiceRefusal } from '../invoice-words.ts';
import { matchForm } from './view.ts';

const form = formRoute('invoice.match', {
	about: invoiceOfAddress,
	ask: matchForm,
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { invoice }) =>
		matchInvoice(g.services, g.actor, g.scope, { commandId, invoiceId: invoice.id }),
	refused: invoiceRefusal,
	done: (_matched, { invoice }) => ({
		notice: 'The invoice has been matched. A second person pays it',
		to: `/invoices/${invoice.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
