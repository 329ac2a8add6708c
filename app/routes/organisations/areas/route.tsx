import { useView } from '../../../components/layout/view-context.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listAreas } from '../../../operations/area/list-areas.ts';
import { AreasPage } from './page.tsx';
import { type AreasView, areasView } from './view.ts';

export const loader = guarded('organisation.manage', async (g) =>
	page(g, { title: 'Areas', view: areasView(await listAreas(g.services, g.actor)) }),
);

export default function AreasRoute() {
	return <AreasPage view={useView<AreasView>()} />;
}
