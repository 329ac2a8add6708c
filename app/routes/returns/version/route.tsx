import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showVersions } from '../../../operations/kpi-return/show-versions.ts';
import { VersionPage } from './page.tsx';
import { type VersionView, versionView } from './view.ts';

export const loader = guarded('return.view', async (g) => {
	const facts = found(await showVersions(g.services, g.scope, g.params.id ?? '', [Number(g.params.number)]));
	const view = found(versionView(facts));
	return page(g, { title: `Version ${view.number} of the return`, view });
});

export default function VersionRoute() {
	return <VersionPage view={useView<VersionView>()} />;
}
