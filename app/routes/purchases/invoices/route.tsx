import { mayDo } from '../../../domain/access/policy.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listInvoices } from '../../../operations/purchase/list-invoices.ts';
import { invoicesView } from './view.ts';

export const loader = guarded('invoice.view', async (g) => {
	const view = invoicesView(await listInvoices(g.services, g.scope), mayDo(g.actor, 'statement.read'));
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
