import { useView } from '../../../components/layout/view-context.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listOrganisations } from '../../../operations/organisation/list-organisations.ts';
import { OrganisationsPage } from './page.tsx';
import { type OrganisationsView, organisationsView } from './view.ts';

export const loader = guarded('organisation.manage', async (g) =>
	page(g, { title: 'Organisations', view: organisationsView(await listOrganisations(g.services, g.actor)) }),
);

export default function OrganisationsRoute() {
	return <OrganisationsPage view={useView<OrganisationsView>()} />;
}
