import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showInvoice } from '../../../operations/purchase/show-invoice.ts';
import { withdrawInvoice } from '../../../operations/purchase/withdraw-invoice.ts';
import { actOnForm } from '../act-on-form.ts';
import { parseNothing } from '../button-form.ts';
import { invoiceRefusal } from '../invoice-words.ts';
import { withdrawView } from './view.ts';

/** Its issuer's alone. */
async function asked(g: SignedIn) {
	const shown = found(await showInvoice(g.services, g.scope, g.params.invoice ?? ''));
	return found(shown.invoice.issuerId === g.actor.organisationId ? shown : null);
}

export const loader = guarded('invoice.issue', async (g) => {
	const view = withdrawView(await asked(g), { commandId: g.services.ids.next() });
	return page(g, { title: view.title, view });
});

export const action = guarded('invoice.issue', async (g) => {
	const shown = await asked(g);
	const invoiceId = shown.invoice.id;
	return actOnForm(g, {
		draw: (drawn) => withdrawView(shown, drawn),
		parse: parseNothing,
		act: (_nothing, commandId) => withdrawInvoice(g.services, g.actor, g.scope, { commandId, invoiceId }),
		word: invoiceRefusal,
		done: () => ({ notice: 'The invoice has been withdrawn', to: `/invoices/${invoiceId}` }),
	});
});

export default function WithdrawInvoiceRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
