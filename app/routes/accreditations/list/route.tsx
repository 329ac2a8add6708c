import { mayDo } from '../../../domain/access/policy.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listAccreditations } from '../../../operations/accreditation/list-accreditations.ts';
import { parseWanted } from './form.ts';
import { accreditationListView } from './view.ts';

export const loader = guarded('accreditation.view', async (g) => {
	const wanted = parseWanted(g.request.url);
	const listed = await listAccreditations(g.services, g.scope, wanted);
	const view = accreditationListView(listed, wanted, mayDo(g.actor, 'accreditation.edit'));
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
