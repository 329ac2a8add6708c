import { useView } from '../../../../components/layout/view-context.ts';
import { found, guarded } from '../../../../http/guarded.ts';
import { page } from '../../../../http/replies.ts';
import { versionOfAddress } from '../version-number.ts';
import { ComparisonPage } from './page.tsx';
import { type ComparisonView, comparisonView } from './view.ts';

export const loader = guarded('specification.view', async (g) => {
	const view = found(comparisonView(await versionOfAddress(g)));
	return page(g, { title: view.title, view });
});

export default function ComparisonRoute() {
	return <ComparisonPage view={useView<ComparisonView>()} />;
}
