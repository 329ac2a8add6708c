import { formRoute } from '../../../http/form-route.ts';
import { notFound } from '../../../http/replies.ts';
import { issueInvoice } from '../../../operations/purchase/issue-invoice.ts';
import { issueRefusal } from '../invoice-words.ts';
import { orderOfAddress } from '../order-of-address.ts';
import { parseIssue } from './form.ts';
import { type Issuing, issueForm } from './view.ts';

const form = formRoute('invoice.issue', {
	about: async (g) => {
		const shown = await orderOfAddress(g);
		// A member of a consortium delivers; its lead contracts and invoices.
		if (g.actor.organisationKind === 'provider' && g.actor.organisationId !== shown.row.providerId)
			throw notFound();
		const issuing: Issuing = new URL(g.request.url).pathname.endsWith('/credit-note')
			? 'credit-note'
			: 'invoice';
		return { ...shown, issuing };
	},
	ask: issueForm,
	parse: (typed, { issuing }) => parseIssue(typed, issuing),
	act: (g, { commandId }, typed, { row, issuing }) =>
		issueInvoice(g.services, g.actor, g.scope, {
			commandId,
			orderId: row.order.id,
			kind: issuing,
			...typed,
		}),
	refused: issueRefusal,
	done: ({ invoiceId }, { issuing }) => ({
		notice: issuing === 'invoice' ? 'The invoice has been issued' : 'The credit note has been issued',
		to: `/invoices/${invoiceId}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
