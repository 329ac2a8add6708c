import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listOrganisations } from '../../../operations/organisation/list-organisations.ts';
import { organisationsView } from './view.ts';

export const loader = guarded('organisation.manage', async (g) =>
	page(g, { title: 'Organisations', view: organisationsView(await listOrganisations(g.services, g.actor)) }),
);

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
