import { useView } from '../../../components/layout/view-context.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listAgreementItems } from '../../../operations/agreement-item/list-agreement-items.ts';
import { ItemListPage } from './page.tsx';
import { type ItemListView, itemListView } from './view.ts';

export const loader = guarded('agreement.view', async (g) => {
	const items = found(await listAgreementItems(g.services, g.scope, g.params.agreement ?? ''));
	return page(g, {
		title: 'Visits, risks, issues and actions',
		view: itemListView(items, mayDo(g.actor, 'agreement-item.edit')),
	});
});

export default function ItemListRoute() {
	return <ItemListPage view={useView<ItemListView>()} />;
}
