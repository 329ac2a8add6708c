import { mayDo } from '../../../domain/access/policy.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listTenders } from '../../../operations/tender/list-tenders.ts';
import { tendersView } from './view.ts';

export const loader = guarded('tender.view', async (g) => {
	const view = tendersView(
		await listTenders(g.services, g.scope),
		mayDo(g.actor, 'tender.edit'),
		mayDo(g.actor, 'opener.enrol'),
	);
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
