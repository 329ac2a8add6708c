import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { invoiceOfAddress } from '../invoice-of-address.ts';
import { invoiceView } from './view.ts';

export const loader = guarded('invoice.view', async (g) => {
	const view = invoiceView(await invoiceOfAddress(g), g.actor);
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
