import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showOrganisation } from '../../../operations/organisation/show-organisation.ts';
import { OrganisationPage } from './page.tsx';
import { type OrganisationView, organisationView } from './view.ts';

export const loader = guarded('organisation.manage', async (g) => {
	const { organisation } = found(await showOrganisation(g.services, g.actor, g.params.organisation ?? ''));
	const view = organisationView(found(organisation));
	return page(g, { title: view.name, view });
});

export default function OrganisationRoute() {
	return <OrganisationPage view={useView<OrganisationView>()} />;
}
