import { useView } from '../../../components/layout/view-context.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { agreementVersionOfAddress } from '../version-of-address.ts';
import { VersionPage } from './page.tsx';
import { type VersionView, versionView } from './view.ts';

export const loader = guarded('agreement.view', async (g) => {
	const view = versionView(await agreementVersionOfAddress(g), g.actor);
	return page(g, { title: view.title, view });
});

export default function AgreementVersionRoute() {
	return <VersionPage view={useView<VersionView>()} />;
}
