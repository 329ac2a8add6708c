import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listAreas } from '../../../operations/area/list-areas.ts';
import { areasView } from './view.ts';

export const loader = guarded('organisation.manage', async (g) =>
	page(g, { title: 'Areas', view: areasView(await listAreas(g.services, g.actor)) }),
);

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
