import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showOrganisation } from '../../../operations/organisation/show-organisation.ts';
import { organisationView } from './view.ts';

export const loader = guarded('organisation.manage', async (g) => {
	const { organisation } = found(await showOrganisation(g.services, g.actor, g.params.organisation ?? ''));
	const view = organisationView(found(organisation));
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
