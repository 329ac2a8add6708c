import { useView } from '../../../components/layout/view-context.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showAccreditation } from '../../../operations/accreditation/show-accreditation.ts';
import { AccreditationPage } from './page.tsx';
import { type AccreditationView, accreditationView } from './view.ts';

export const loader = guarded('accreditation.view', async (g) => {
	const shown = found(await showAccreditation(g.services, g.scope, g.params.accreditation ?? ''));
	return page(g, {
		title: shown.row.organisationName,
		view: accreditationView(shown, mayDo(g.actor, 'accreditation.edit')),
	});
});

export default function AccreditationRoute() {
	return <AccreditationPage view={useView<AccreditationView>()} />;
}
