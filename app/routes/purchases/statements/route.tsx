import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listStatements } from '../../../operations/purchase/list-statements.ts';
import { statementsView } from './view.ts';

export const loader = guarded('statement.read', async (g) => {
	const view = statementsView(await listStatements(g.services, g.scope));
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
