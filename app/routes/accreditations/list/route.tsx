import { useView } from '../../../components/layout/view-context.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listAccreditations } from '../../../operations/accreditation/list-accreditations.ts';
import { parseWanted } from './form.ts';
import { AccreditationListPage } from './page.tsx';
import { type AccreditationListView, accreditationListView } from './view.ts';

export const loader = guarded('accreditation.view', async (g) => {
	const wanted = parseWanted(g.request.url);
	const listed = await listAccreditations(g.services, g.scope, wanted);
	return page(g, {
		title: 'Accreditation register',
		view: accreditationListView(listed, wanted, mayDo(g.actor, 'accreditation.edit')),
	});
});

export default function AccreditationListRoute() {
	return <AccreditationListPage view={useView<AccreditationListView>()} />;
}
