import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { personOfAddress } from '../person-of-address.ts';
import { personView } from './view.ts';

export const loader = guarded('person.invite', async (g) => {
	const view = personView(await personOfAddress(g), g.services.ids.next());
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
