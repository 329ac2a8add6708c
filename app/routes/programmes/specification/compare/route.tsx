import { found, guarded } from '../../../../http/guarded.ts';
import { page } from '../../../../http/replies.ts';
import { versionOfAddress } from '../version-number.ts';
import { comparisonView } from './view.ts';

export const loader = guarded('specification.view', async (g) => {
	const view = found(comparisonView(await versionOfAddress(g)));
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../../components/layout/record-page.tsx';
