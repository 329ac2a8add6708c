import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showInvoice } from '../../../operations/purchase/show-invoice.ts';
import { InvoicePage } from './page.tsx';
import { type InvoiceView, invoiceView } from './view.ts';

export const loader = guarded('invoice.view', async (g) => {
	const view = invoiceView(found(await showInvoice(g.services, g.scope, g.params.invoice ?? '')), g.actor);
	return page(g, { title: view.title, view });
});

export default function InvoiceRoute() {
	return <InvoicePage view={useView<InvoiceView>()} />;
}
