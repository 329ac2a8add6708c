import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showVersions } from '../../../operations/kpi-return/show-versions.ts';
import { VersionsPage } from './page.tsx';
import { type VersionsView, versionsView } from './view.ts';

export const loader = guarded('return.view', async (g) => {
	const facts = found(await showVersions(g.services, g.scope, g.params.id ?? '', []));
	return page(g, { title: 'Versions of the return', view: versionsView(facts) });
});

export default function VersionsRoute() {
	return <VersionsPage view={useView<VersionsView>()} />;
}
