import { useView } from '../../../components/layout/view-context.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listInvoices } from '../../../operations/purchase/list-invoices.ts';
import { InvoicesPage } from './page.tsx';
import { type InvoicesView, invoicesView } from './view.ts';

export const loader = guarded('invoice.view', async (g) =>
	page(g, {
		title: 'Invoices',
		view: invoicesView(await listInvoices(g.services, g.scope), mayDo(g.actor, 'statement.read')),
	}),
);

export default function InvoicesRoute() {
	return <InvoicesPage view={useView<InvoicesView>()} />;
}
