import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showAgreement } from '../../../operations/portfolio/show-agreement.ts';
import { agreementView } from './view.ts';

export const loader = guarded('agreement.view', async (g) => {
	const view = agreementView(
		found(await showAgreement(g.services, g.scope, g.params.agreement ?? '')),
		g.actor,
	);
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
