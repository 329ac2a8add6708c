import { mayDo } from '../../../domain/access/policy.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listAgreementItems } from '../../../operations/agreement-item/list-agreement-items.ts';
import { itemListView } from './view.ts';

export const loader = guarded('agreement.view', async (g) => {
	const view = itemListView(
		found(await listAgreementItems(g.services, g.scope, g.params.agreement ?? '')),
		mayDo(g.actor, 'agreement-item.edit'),
	);
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
