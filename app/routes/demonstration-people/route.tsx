import { found, guarded } from '../../http/guarded.ts';
import { page } from '../../http/replies.ts';
import { listDemonstrationCodes } from '../../operations/bid/list-demonstration-codes.ts';
import { listDemonstrationPeople } from '../../operations/person/list-demonstration-people.ts';
import { demonstrationPeopleView } from './view.ts';

export const loader = guarded('public', async (g) =>
	page(g, {
		title: 'People you can sign in as',
		view: demonstrationPeopleView(
			found(await listDemonstrationPeople(g.services)),
			await listDemonstrationCodes(g.services),
		),
	}),
);

export { RecordRoute as default } from '../../components/layout/record-page.tsx';
