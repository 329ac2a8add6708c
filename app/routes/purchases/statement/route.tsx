import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showStatement } from '../../../operations/purchase/show-statement.ts';
import { statementView } from './view.ts';

export const loader = guarded('statement.read', async (g) => {
	const view = statementView(
		found(await showStatement(g.services, g.scope, g.params.authority ?? '', g.params.quarter ?? '')),
	);
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
