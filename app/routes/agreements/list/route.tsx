import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showAgreementVersions } from '../../../operations/agreement/show-agreement-versions.ts';
import { versionsView } from './view.ts';

export const loader = guarded('agreement.view', async (g) => {
	const view = versionsView(
		found(await showAgreementVersions(g.services, g.scope, g.params.agreement ?? '')),
		g.actor,
	);
	return page(g, { title: `Versions: ${view.title}`, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
