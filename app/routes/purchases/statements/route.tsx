import { useView } from '../../../components/layout/view-context.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listStatements } from '../../../operations/purchase/list-statements.ts';
import { StatementsPage } from './page.tsx';
import { type StatementsView, statementsView } from './view.ts';

export const loader = guarded('statement.read', async (g) =>
	page(g, { title: 'Statements', view: statementsView(await listStatements(g.services, g.scope)) }),
);

export default function StatementsRoute() {
	return <StatementsPage view={useView<StatementsView>()} />;
}
