import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showAgreementVersions } from '../../../operations/agreement/show-agreement-versions.ts';
import { VersionsPage } from './page.tsx';
import { type VersionsView, versionsView } from './view.ts';

export const loader = guarded('agreement.view', async (g) => {
	const view = versionsView(
		found(await showAgreementVersions(g.services, g.scope, g.params.agreement ?? '')),
		g.actor,
	);
	return page(g, { title: `Versions: ${view.title}`, view });
});

export default function AgreementVersionsRoute() {
	return <VersionsPage view={useView<VersionsView>()} />;
}
