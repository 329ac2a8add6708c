import { useView } from '../../../components/layout/view-context.ts';
import { guarded } from '../../../http/guarded.ts';
import { pageNumber } from '../../../http/page-number.ts';
import { page } from '../../../http/replies.ts';
import { listPeople } from '../../../operations/person/list-people.ts';
import { PeoplePage } from './page.tsx';
import { type PeopleView, peopleView } from './view.ts';

export const loader = guarded('person.invite', async (g) =>
	page(g, {
		title: 'People',
		view: peopleView(await listPeople(g.services, g.actor, pageNumber(g.request))),
	}),
);

export default function PeopleRoute() {
	return <PeoplePage view={useView<PeopleView>()} />;
}
