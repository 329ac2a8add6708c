import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showPerson } from '../../../operations/person/show-person.ts';
import { PersonPage } from './page.tsx';
import { type PersonView, personView } from './view.ts';

export const loader = guarded('person.invite', async (g) => {
	const view = personView(
		found(await showPerson(g.services, g.actor, g.params.id ?? '')),
		g.services.ids.next(),
	);
	return page(g, { title: view.name, view });
});

export default function PersonRoute() {
	return <PersonPage view={useView<PersonView>()} />;
}
