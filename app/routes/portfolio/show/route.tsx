import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showAgreement } from '../../../operations/portfolio/show-agreement.ts';
import { AgreementPage } from './page.tsx';
import { type AgreementView, agreementView } from './view.ts';

export const loader = guarded('agreement.view', async (g) => {
	const view = agreementView(
		found(await showAgreement(g.services, g.scope, g.params.agreement ?? '')),
		g.actor,
	);
	return page(g, { title: view.title, view });
});

export default function AgreementRoute() {
	return <AgreementPage view={useView<AgreementView>()} />;
}
