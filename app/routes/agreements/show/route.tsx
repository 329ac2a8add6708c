import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { agreementVersionOfAddress } from '../version-of-address.ts';
import { versionView } from './view.ts';

export const loader = guarded('agreement.view', async (g) => {
	const view = versionView(await agreementVersionOfAddress(g), g.actor);
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
