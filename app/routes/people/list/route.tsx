import { guarded } from '../../../http/guarded.ts';
import { pageNumber } from '../../../http/page-number.ts';
import { page } from '../../../http/replies.ts';
import { listPeople } from '../../../operations/person/list-people.ts';
import { peopleView } from './view.ts';

export const loader = guarded('person.invite', async (g) =>
	page(g, {
		title: 'People',
		view: peopleView(await listPeople(g.services, g.actor, pageNumber(g.request))),
	}),
);

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
