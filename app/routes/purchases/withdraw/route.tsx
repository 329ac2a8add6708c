import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { withdrawInvoice } from '../../../operations/purchase/withdraw-invoice.ts';
import { invoiceOfAddress } from '../invoice-of-address.ts';
import { invoiceRefusal } from '../invoice-words.ts';
import { withdrawForm } from './view.ts';

const form = formRoute('invoice.issue', {
	/** Its issuer's alone. */
	about: async (g) => {
		const shown = await invoiceOfAddress(g);
		return found(shown.invoice.issuerId === g.actor.organisationId ? shown : null);
	},
	ask: withdrawForm,
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { invoice }) =>
		withdrawInvoice(g.services, g.actor, g.scope, { commandId, invoiceId: invoice.id }),
	refused: invoiceRefusal,
	done: (_withdrawn, { invoice }) => ({
		notice: 'The invoice has been withdrawn',
		to: `/invoices/${invoice.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
